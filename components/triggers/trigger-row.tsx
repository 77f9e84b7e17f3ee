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
  const hasSettings = Object.keys(settings).length > 0;
  const turn = (next: boolean): void => {
    const changed = { settings: change?.settings ?? {}, isOn: next };
    const done = t(next ? 'page.turnedOn' : 'page.turnedOff', { name });
    void act((open) => changeTriggerRule(open, id, changed), { done });
  };
  return (
    <li className="triggers-row">
      <div className="triggers-head">
        <h3 className="triggers-name">{name}</h3>
        {change ? <span className="triggers-changed">{t('page.changed')}</span> : null}
      </div>
      <p className="triggers-sentence figures">{words.sentence(id, settings)}</p>
      {scope === 'elsewhere' ? null : (
        <SwitchField label={t('page.isOn')} isOn={isOn} onChange={turn} />
      )}
      {hasSettings ? (
        <Button variant="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('page.close') : t('page.changeNamed', { name })}
        </Button>
      ) : null}
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
