import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { triggers } from '../../lib/domain/followups/triggers/registry.ts';
import type { RuleChange, ShopRules } from '../../lib/domain/records/shop-rules.ts';
import { type RuleSettings, settingsFor } from '../../lib/domain/rule-settings.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useTriggerPreview } from '../../lib/queries/triggers.ts';
import type { FactsPool } from '../../lib/services/facts-pool.ts';
import { changeTriggerRule } from '../../lib/services/trigger-rules.ts';
import { Button } from '../kit/button.tsx';
import { FigureField, readFigure, type Typed, typedOf } from '../kit/figure-field.tsx';
import { useTriggerWords } from './use-trigger-words.ts';

export type TriggerRowProps = {
  trigger: (typeof triggers)[number];
  shopRules: Pick<ShopRules, 'preset' | 'triggers'>;
  pool: FactsPool;
};

/** The figures of a trigger; it says at once how many customers would be due by them. */
export function TriggerForm(props: TriggerRowProps & { onDone: () => void }) {
  const { trigger, shopRules, onDone } = props;
  const { t } = useTranslation('triggers');
  const words = useTriggerWords();
  const { act, isBusy } = useAct();
  const present = shopRules.triggers[trigger.id];
  const { settings } = settingsFor(trigger.presets, shopRules.preset, present);
  const [typed, setTyped] = useState<Typed>(() => typedOf(settings));
  const read = Object.entries(settings).map(
    ([name, like]) => [name, readFigure(typed[name] ?? '', like)] as const,
  );
  const wrong = new Set(read.filter(([, value]) => value === null).map(([name]) => name));
  const figures: RuleSettings = Object.fromEntries(
    read.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  const usual: RuleSettings = trigger.presets[shopRules.preset].settings;
  const kept = Object.entries(figures).filter(([name, value]) => value !== usual[name]);
  const isOn = present?.isOn;
  const isSame = read.every(([name, value]) => value === settings[name]);
  const isReady = wrong.size === 0 && !isSame;
  const name = words.name(trigger.id);
  const save = async (next: RuleChange | null, done: string): Promise<void> => {
    if (await act((open) => changeTriggerRule(open, trigger.id, next), { done })) onDone();
  };
  const change: RuleChange = {
    settings: Object.fromEntries(kept),
    ...(isOn === undefined ? {} : { isOn }),
  };
  const isEmpty = kept.length === 0 && isOn === undefined;
  return (
    <form
      className="rule-form triggers-form"
      aria-label={t('page.changeNamed', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void save(isEmpty ? null : change, t('page.saved', { name }));
      }}
    >
      {Object.keys(settings).map((key) => (
        <FigureField
          key={key}
          label={words.setting(key)}
          value={typed[key] ?? ''}
          kind={key === 'time' ? 'time' : 'figure'}
          error={wrong.has(key) ? t('page.wrong') : null}
          onChange={(value) => setTyped({ ...typed, [key]: value })}
        />
      ))}
      {trigger.scope === 'customer' ? (
        <Preview {...props} settings={wrong.size === 0 ? figures : null} />
      ) : null}
      <div className="rule-acts">
        {present ? (
          <Button variant="plain" onClick={() => void save(null, t('page.wasReset', { name }))}>
            {t('page.reset')}
          </Button>
        ) : null}
        <Button type="submit" variant="primary" isBusy={isBusy} disabled={!isReady}>
          {t('page.save')}
        </Button>
      </div>
    </form>
  );
}

function Preview({ trigger, pool, settings }: TriggerRowProps & { settings: RuleSettings | null }) {
  const { t } = useTranslation('triggers');
  const preview = useTriggerPreview(trigger.id, settings, pool);
  if (!settings) return null;
  const words = preview ? t('page.preview', { count: preview.due }) : t('page.looking');
  const isPart = preview !== null && !preview.isWhole;
  return (
    <output className="rule-preview figures">
      {isPart ? `${words} ${t('page.seenSoFar', { count: preview.seen })}` : words}
    </output>
  );
}
