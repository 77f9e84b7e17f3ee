import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proposePlan } from '../../lib/domain/contracts/payment-plan.ts';
import { currencies } from '../../lib/domain/money.ts';
import { Button } from '../kit/button.tsx';
import { SelectField, TextField } from '../kit/text-field.tsx';
import {
  type ContractDraft,
  type ContractProblem,
  partRows,
  readContract,
  readParts,
  readTerm,
} from './contract-form.ts';
import { ContractPlan } from './contract-plan.tsx';
import { useProblemWords } from './problem-words.ts';

type Fields = Extract<ReturnType<typeof readContract>, { fields: object }>['fields'];

type EditContractProps = {
  title: string;
  saveLabel: string;
  start: ContractDraft;
  /** Resolves with whether it was saved. */
  onSave: (fields: Fields) => Promise<boolean>;
  onDone: () => void;
  isBusy: boolean;
};

/** A contract being written: name, sum, term, and the plan by which it is paid. */
export function EditContract(props: EditContractProps) {
  const { title, saveLabel, start, onSave, onDone, isBusy } = props;
  const { t } = useTranslation('contracts');
  const words = useProblemWords();
  const [draft, setDraft] = useState(start);
  const [problem, setProblem] = useState<ContractProblem | null>(null);
  const change = (part: Partial<ContractDraft>): void => setDraft({ ...draft, ...part });
  const errorOf = (...fields: ContractProblem['field'][]): string | null =>
    problem && fields.includes(problem.field) ? words(problem, draft.currency) : null;
  const propose = (): void => {
    const term = readTerm(draft);
    const parts = readParts(draft.parts);
    const found = 'problem' in term ? term.problem : 'problem' in parts ? parts.problem : null;
    setProblem(found);
    if ('problem' in term || 'problem' in parts) return;
    const plan = proposePlan(term.term.totalMinor, parts.parts, term.term);
    change({ plan: partRows(plan, draft.currency) });
  };
  const save = async (): Promise<void> => {
    const read = readContract(draft);
    setProblem('problem' in read ? read.problem : null);
    if ('fields' in read && (await onSave(read.fields))) onDone();
  };
  return (
    <form
      className="service-form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t('form.title')}
        maxLength={200}
        isPrivate
        // A button was pressed to write it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={draft.title}
        onChange={(next) => change({ title: next })}
        error={errorOf('title')}
      />
      <div className="service-pair">
        <TextField
          label={t('form.amount')}
          inputMode="decimal"
          maxLength={30}
          className="figures"
          isPrivate
          value={draft.amount}
          onChange={(amount) => change({ amount })}
          error={errorOf('amount')}
        />
        <SelectField
          label={t('form.currency')}
          value={draft.currency}
          choices={currencies.map((currency) => ({ value: currency, label: currency }))}
          // What came in came in that currency.
          disabled={draft.plan.some(({ paidMinor }) => paidMinor > 0)}
          onChange={(currency) => change({ currency })}
        />
      </div>
      <div className="service-pair">
        <TextField
          label={t('form.starts')}
          type="date"
          value={draft.startsOn}
          onChange={(startsOn) => change({ startsOn })}
        />
        <TextField
          label={t('form.ends')}
          type="date"
          value={draft.endsOn}
          onChange={(endsOn) => change({ endsOn })}
        />
      </div>
      <ContractPlan draft={draft} change={change} onPropose={propose} />
      {errorOf('days', 'order', 'parts', 'part', 'paid', 'sum') ? (
        <p className="field-error" role="alert">
          {errorOf('days', 'order', 'parts', 'part', 'paid', 'sum')}
        </p>
      ) : null}
      <div className="service-form-acts">
        <Button variant="plain" onClick={onDone}>
          {t('form.cancel')}
        </Button>
        <Button type="submit" isBusy={isBusy}>
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}
