import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsFor } from '../../lib/domain/rule-settings.ts';
import { useAct } from '../../lib/queries/act.ts';
import { changeTriggerRule } from '../../lib/services/trigger-rules.ts';
import { Button } from '../kit/button.tsx';
import { SwitchField } from '../kit/switch-field.tsx';
import { TriggerForm, type TriggerRowProps } from './trigger-form.tsx';
import { useTriggerWords } from './use-trigger-words.ts';

/** One trigger: its sentence with the figures that hold, its switch, and the figures to change. */
export function TriggerRow({ trigger, shopRules, pool }: TriggerRowProps) {
  const { t } = useTranslation('triggers');
  const words = useTriggerWords();
  const { act } = useAct();
  const [isOpen, setOpen] = useState(false);
  const { id, presets, scope } = trigger;
  const change = shopRules.triggers[id];
  const { isOn, settings } = settingsFor(presets, shopRules.preset, change);
  const name = words.name(id);
  const sentence = words.sentence(id, settings);
  const hasSettings = Object.keys(settings).length > 0;
  const turn = (next: boolean): void => {
    const changed = { settings: change?.settings ?? {}, isOn: next };
    const done = t(next ? 'page.turnedOn' : 'page.turnedOff', { name });
    void act((open) => changeTriggerRule(open, id, changed), { done });
  };
  return (
    <li className="rule-row">
      {scope === 'elsewhere' ? (
        <div className="triggers-plain">
          <span>{name}</span>
          <span className="field-hint">{sentence}</span>
        </div>
      ) : (
        <SwitchField label={name} hint={sentence} isOn={isOn} onChange={turn} />
      )}
      {hasSettings ? (
        <Button variant="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('page.close') : t('page.changeNamed', { name })}
        </Button>
      ) : null}
      {change ? <span className="rule-changed">{t('page.changed')}</span> : null}
      {isOpen ? (
        <TriggerForm
          key={JSON.stringify(settings)}
          trigger={trigger}
          shopRules={shopRules}
          pool={pool}
          onDone={() => setOpen(false)}
        />
      ) : null}
    </li>
  );
}
