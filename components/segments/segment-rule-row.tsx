import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsFor } from '../../lib/domain/rule-settings.ts';
import { useAct } from '../../lib/queries/act.ts';
import type { SegmentCounts } from '../../lib/queries/segments.ts';
import { changeSegmentRule } from '../../lib/services/segment-rules.ts';
import { Button } from '../kit/button.tsx';
import { SwitchField } from '../kit/switch-field.tsx';
import { Pill } from '../kit/tag.tsx';
import { SegmentRuleForm, type SegmentRuleFormProps } from './segment-rule-form.tsx';
import { toneOf } from './segment-why.tsx';
import { useSegmentWords } from './use-segment-words.ts';

export type SegmentRuleRowProps = Omit<SegmentRuleFormProps, 'onDone'> & { counts: SegmentCounts };

/** One segment with its share, its rule in words, its switch and its figures. */
export function SegmentRuleRow({ rule, shopRules, counts, pool }: SegmentRuleRowProps) {
  const { t } = useTranslation('segments');
  const words = useSegmentWords();
  const { act } = useAct();
  const [isOpen, setOpen] = useState(false);
  const { id, presets, isAlwaysOn } = rule;
  const change = shopRules.segments[id];
  const { isOn, settings } = settingsFor(presets, shopRules.preset, change);
  const name = words.name(id);
  const hasSettings = Object.keys(settings).length > 0;
  const turn = (next: boolean): void => {
    const changed = { settings: change?.settings ?? {}, isOn: next };
    const done = t(next ? 'turnedOn' : 'turnedOff', { name });
    void act((open) => changeSegmentRule(open, id, changed), { done });
  };
  return (
    <li className="rule-row">
      <div className="segments-head">
        <Pill tone={toneOf(id)}>{name}</Pill>
        {isOn || isAlwaysOn ? null : <Pill>{t('off')}</Pill>}
        {change ? <span className="rule-changed">{t('changed')}</span> : null}
        <Share count={counts.counts.get(id) ?? 0} tenths={counts.shares.get(id) ?? 0} />
      </div>
      <div className="segments-rule">
        <p className="segments-sentence figures">{words.sentence(id, settings)}</p>
        {hasSettings ? (
          <Button
            variant="plain"
            aria-expanded={isOpen}
            aria-label={isOpen ? t('closeNamed', { name }) : t('changeNamed', { name })}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t('close') : t('change')}
          </Button>
        ) : null}
      </div>
      {isOpen && !isAlwaysOn ? (
        <div className="segments-switch">
          <SwitchField label={t('isOnNamed', { name })} isOn={isOn} onChange={turn} />
        </div>
      ) : null}
      {isOpen ? (
        <SegmentRuleForm
          rule={rule}
          shopRules={shopRules}
          pool={pool}
          onDone={() => setOpen(false)}
        />
      ) : null}
    </li>
  );
}

function Share({ count, tenths }: { count: number; tenths: number }) {
  const { t, i18n } = useTranslation('segments');
  const share = new Intl.NumberFormat(i18n.language, {
    style: 'percent',
    minimumFractionDigits: 1,
  }).format(tenths / 1000);
  return (
    <span className="segments-share figures">
      <meter className="segments-meter" min={0} max={1000} value={tenths} aria-hidden="true" />
      {t('share', { count, share })}
    </span>
  );
}
