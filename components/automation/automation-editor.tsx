import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stops } from '../../lib/domain/automation/rule-schema.ts';
import type { Automation } from '../../lib/domain/records/automation.ts';
import { useAct } from '../../lib/queries/act.ts';
import { type AutomationDraft, saveAutomation } from '../../lib/services/automation/automations.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Chip } from '../kit/tag.tsx';
import { TextField } from '../kit/text-field.tsx';
import { ActionsField } from './actions-field.tsx';
import { type DraftFault, newStep, readDraft } from './automation-draft.ts';
import { ConditionsField } from './conditions-field.tsx';
import { Figure } from './draft-fields.tsx';
import { useAutomationWords } from './use-automation-words.ts';
import { WhenField } from './when-field.tsx';

export type AutomationEditorProps = {
  /** null for a new one. */
  automation: Automation | null;
  start: AutomationDraft;
  /** With the id of what was kept; null when it was put away. */
  onDone: (id: string | null) => void;
};

type PartProps = { draft: AutomationDraft; change: (changes: Partial<AutomationDraft>) => void };

/** Writes or changes a rule or a journey; above it reads what it comes to. */
export function AutomationEditor({ automation, start, onDone }: AutomationEditorProps) {
  const { t } = useTranslation('automation');
  const words = useAutomationWords();
  const { act, isBusy } = useAct();
  const [draft, setDraft] = useState(start);
  const [fault, setFault] = useState<DraftFault | null>(null);
  const change = (changes: Partial<AutomationDraft>): void => {
    setDraft({ ...draft, ...changes });
    setFault(null);
  };
  const title = draft.form === 'rule' ? t('form.newRule') : t('form.newJourney');
  const save = async (): Promise<void> => {
    const fields = readDraft(draft);
    if (typeof fields === 'string') {
      setFault(fields);
      return;
    }
    const isOn = automation !== null && automation.activeFrom !== null;
    const done = t(isOn ? 'form.savedOn' : 'form.saved', { name: fields.name });
    const id = automation?.id ?? null;
    const kept = await act((open) => saveAutomation(open, fields, id), { done });
    if (kept) onDone(kept.value);
  };
  return (
    <form
      className="automation-form"
      aria-label={automation ? t('state.editNamed', { name: automation.name }) : title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void save();
      }}
    >
      <TextField
        label={t('form.name')}
        placeholder={t('form.nameHint')}
        value={draft.name}
        maxLength={80}
        error={fault === 'name' ? t('form.faults.name') : null}
        onChange={(name) => change({ name })}
      />
      <WhenField when={draft.when} onChange={(when) => change({ when })} />
      <ConditionsField match={draft.match} conditions={draft.conditions} onChange={change} />
      <Steps draft={draft} change={change} />
      {draft.form === 'journey' ? <Stops draft={draft} change={change} /> : null}
      <Figure
        label={t('form.limit')}
        value={draft.limit}
        onChange={(limit) => change({ limit: limit ?? Number.NaN })}
      />
      <p className="automation-sentence figures" aria-live="polite">
        {words.sentence(draft)}
      </p>
      {fault === 'steps' || fault === 'other' ? (
        <p className="field-error" role="alert">
          {t(`form.faults.${fault}`)}
        </p>
      ) : null}
      <div className="automation-tools">
        <Button variant="plain" onClick={() => onDone(null)}>
          {t('form.cancel')}
        </Button>
        <Button type="submit" variant="primary" isBusy={isBusy}>
          {t('form.save')}
        </Button>
      </div>
    </form>
  );
}

const mostSteps = 12;

function Steps({ draft, change }: PartProps) {
  const { t } = useTranslation('automation');
  const { steps, form } = draft;
  const put = (at: number, step: Partial<(typeof steps)[number]>): void =>
    change({ steps: steps.map((each, place) => (place === at ? { ...each, ...step } : each)) });
  return (
    <>
      {steps.map((step, at) => (
        // Steps have no names of their own; their place is what they are.
        // oxlint-disable-next-line no-array-index-key
        <fieldset key={at} className="automation-part">
          <legend>{form === 'rule' ? t('form.acts') : t('form.step', { number: at + 1 })}</legend>
          {form === 'journey' ? (
            <div className="automation-fields">
              <Figure
                label={t('form.day')}
                value={step.day}
                onChange={(day) => put(at, { day: day ?? Number.NaN })}
              />
              {steps.length > 1 ? (
                <IconButton
                  className="icon-button-small"
                  label={t('form.removeStep', { number: at + 1 })}
                  icon={<X aria-hidden="true" />}
                  onClick={() => change({ steps: steps.filter((_, place) => place !== at) })}
                />
              ) : null}
            </div>
          ) : null}
          <ActionsField actions={step.actions} onChange={(actions) => put(at, { actions })} />
        </fieldset>
      ))}
      {form === 'journey' && steps.length < mostSteps ? (
        <Button
          variant="plain"
          className="automation-start"
          icon={<Plus aria-hidden="true" />}
          onClick={() => change({ steps: [...steps, newStep(steps)] })}
        >
          {t('form.addStep')}
        </Button>
      ) : null}
    </>
  );
}

function Stops({ draft, change }: PartProps) {
  const { t } = useTranslation('automation');
  const chosen = draft.stops;
  return (
    <fieldset className="automation-part">
      <legend>{t('form.stops')}</legend>
      <div className="automation-tools">
        {stops.map((stop) => {
          const isChosen = chosen.includes(stop);
          const next = isChosen ? chosen.filter((each) => each !== stop) : [...chosen, stop];
          return (
            <Chip key={stop} isPressed={isChosen} onClick={() => change({ stops: next })}>
              {t(`stop.${stop}`)}
            </Chip>
          );
        })}
      </div>
    </fieldset>
  );
}
