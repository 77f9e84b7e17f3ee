import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleChange, ShopRules } from '../../lib/domain/records/shop-rules.ts';
import { type RuleSettings, settingsFor } from '../../lib/domain/rule-settings.ts';
import type { segmentRules } from '../../lib/domain/segments/registry.ts';
import { pausesOf } from '../../lib/domain/segments/silence.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useSegmentPreview } from '../../lib/queries/segments.ts';
import type { FactsPool } from '../../lib/services/facts-pool.ts';
import { changeSegmentRule } from '../../lib/services/segment-rules.ts';
import { Button } from '../kit/button.tsx';
import { FigureField, typedOf } from '../kit/figure-field.tsx';
import { useSegmentWords } from './use-segment-words.ts';

export type SegmentRuleFormProps = {
  rule: (typeof segmentRules)[number];
  shopRules: Pick<ShopRules, 'preset' | 'segments'>;
  pool: FactsPool;
  onDone: () => void;
};

/** A typed figure as its setting; null where it is none. */
function readFigure(typed: string | boolean, name: string, like: RuleSettings[string]) {
  if (typeof typed === 'boolean') return typed;
  if (typeof like === 'string') {
    const isPauses = name === 'pauses' && typed.trim() !== '';
    const parts = typed.split(/[,，]/).length;
    return isPauses && pausesOf(typed).length !== parts ? null : typed.trim();
  }
  const figure = Number(typed);
  return typed.trim() === '' || !Number.isFinite(figure) || figure < 0 || figure > 1_000_000
    ? null
    : figure;
}

/** The figures of a rule; while they are changed it says what that would do. */
export function SegmentRuleForm({ rule, shopRules, pool, onDone }: SegmentRuleFormProps) {
  const { t } = useTranslation('segments');
  const words = useSegmentWords();
  const { act, isBusy } = useAct();
  const present = shopRules.segments[rule.id];
  const { settings } = settingsFor(rule.presets, shopRules.preset, present);
  const [typed, setTyped] = useState(() => typedOf(settings));
  const read = Object.entries(settings).map(
    ([name, like]) => [name, readFigure(typed[name] ?? '', name, like)] as const,
  );
  const wrong = new Set(read.filter(([, value]) => value === null).map(([name]) => name));
  const own = rule.presets[shopRules.preset].settings;
  const kept = read.flatMap(([name, value]) =>
    value === null || value === own[name] ? [] : [[name, value] as const],
  );
  const isOn = present?.isOn;
  const change: RuleChange = {
    settings: Object.fromEntries(kept),
    ...(isOn === undefined ? {} : { isOn }),
  };
  const isSame = read.every(([name, value]) => value === settings[name]);
  const isReady = wrong.size === 0 && !isSame;
  const preview = useSegmentPreview(rule.id, isReady ? change : null, pool);
  const name = words.name(rule.id);
  const isEmpty = kept.length === 0 && isOn === undefined;
  const save = async (next: RuleChange | null, done: string): Promise<void> => {
    if (await act((open) => changeSegmentRule(open, rule.id, next), { done })) onDone();
  };
  return (
    <form
      className="rule-form"
      aria-label={t('changeNamed', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void save(isEmpty ? null : change, t('saved', { name }));
      }}
    >
      {Object.entries(settings).map(([key, like]) => (
        <FigureField
          key={key}
          label={words.setting(key)}
          value={typed[key] ?? ''}
          kind={typeof like === 'number' ? 'figure' : 'words'}
          error={wrong.has(key) ? t('wrong') : null}
          onChange={(value) => setTyped({ ...typed, [key]: value })}
        />
      ))}
      <output className="rule-preview figures">
        {preview ? previewWords(t, preview) : isReady ? t('looking') : ''}
      </output>
      <div className="rule-acts">
        {present ? (
          <Button variant="plain" onClick={() => void save(null, t('wasReset', { name }))}>
            {t('reset')}
          </Button>
        ) : null}
        <Button type="submit" variant="primary" isBusy={isBusy} disabled={!isReady}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

function previewWords(
  t: ReturnType<typeof useTranslation<'segments'>>['t'],
  { moving, entering, leaving, seen, isWhole }: NonNullable<ReturnType<typeof useSegmentPreview>>,
): string {
  const words = t('preview', { count: moving, entering, leaving });
  return isWhole ? words : `${words} ${t('seenSoFar', { count: seen })}`;
}
