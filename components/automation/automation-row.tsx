import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Automation } from '../../lib/domain/records/automation.ts';
import { useAct } from '../../lib/queries/act.ts';
import { removeAutomation, switchAutomation } from '../../lib/services/automation/automations.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { SwitchField } from '../kit/switch-field.tsx';
import { Pill } from '../kit/tag.tsx';
import { AutomationEditor } from './automation-editor.tsx';
import { DryRunPanel } from './dry-run-panel.tsx';
import { useAutomationWords } from './use-automation-words.ts';

type AutomationRowProps = {
  automation: Automation;
  /** Customers on the way, of a journey. */
  onWay: number;
  isPreviewed: boolean;
  onPreview: (isOpen: boolean) => void;
};

/** One rule or journey in words, with its switch. */
export function AutomationRow(props: AutomationRowProps) {
  const { automation, onWay, isPreviewed, onPreview } = props;
  const { t } = useTranslation('automation');
  const words = useAutomationWords();
  const { act } = useAct();
  const [isEditing, setEditing] = useState(false);
  const { name, form, activeFrom } = automation;
  const turn = (isOn: boolean): void => {
    const done = t(isOn ? 'state.isOn' : 'state.isOff', { name });
    void act((open) => switchAutomation(open, automation, isOn), { done });
  };
  const remove = (): void => {
    const done = t('state.removed', { name });
    void act((open) => removeAutomation(open, automation), { done });
  };
  return (
    <li className="automation-row">
      <div className="automation-head">
        <h3 className="automation-name">{name}</h3>
        <Pill>{t(`forms.${form}`)}</Pill>
        {onWay > 0 ? <Pill tone="note">{t('state.onWay', { count: onWay })}</Pill> : null}
      </div>
      <p className="automation-sentence figures">{words.sentence(automation)}</p>
      {automation.paused ? (
        <PausedNotice automation={automation} onShow={() => onPreview(true)} />
      ) : null}
      <SwitchField
        label={t('state.switchNamed', { name })}
        isOn={activeFrom !== null}
        onChange={turn}
      />
      <div className="automation-tools">
        <Button
          variant="plain"
          aria-expanded={isPreviewed}
          aria-label={t('state.previewNamed', { name })}
          onClick={() => onPreview(!isPreviewed)}
        >
          {t('state.preview')}
        </Button>
        <Button
          variant="plain"
          aria-expanded={isEditing}
          aria-label={t('state.editNamed', { name })}
          onClick={() => setEditing(!isEditing)}
        >
          {t('state.edit')}
        </Button>
        <Button variant="danger" aria-label={t('state.removeNamed', { name })} onClick={remove}>
          {t('state.remove')}
        </Button>
      </div>
      {isEditing ? (
        <AutomationEditor
          automation={automation}
          start={automation}
          onDone={() => setEditing(false)}
        />
      ) : null}
      {isPreviewed ? (
        <DryRunPanel automation={automation} onClose={() => onPreview(false)} />
      ) : null}
    </li>
  );
}

/** It would touch many at once, and waits for a decision. */
function PausedNotice({ automation, onShow }: { automation: Automation; onShow: () => void }) {
  const { t } = useTranslation('automation');
  const { act, isBusy } = useAct();
  const { name, limit, paused } = automation;
  const skip = (): void => {
    const done = t('paused.skipped', { name });
    void act((open) => switchAutomation(open, automation, true), { done });
  };
  return (
    <Notice
      tone="warn"
      title={t('paused.title', { count: paused?.customers ?? 0, limit })}
      actions={
        <>
          <Button onClick={onShow}>{t('paused.show')}</Button>
          <Button variant="plain" isBusy={isBusy} onClick={skip}>
            {t('paused.skip')}
          </Button>
        </>
      }
    >
      {t('paused.text')}
    </Notice>
  );
}
