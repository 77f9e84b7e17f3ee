import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { ContractDraft, PartRow } from './contract-form.ts';

type ContractPlanProps = {
  draft: ContractDraft;
  change: (part: Partial<ContractDraft>) => void;
  /** Fills the plan from the sum, the term and the number of payments. */
  onPropose: () => void;
};

/** How many payments, and each of them with its day and its amount. */
export function ContractPlan({ draft, change, onPropose }: ContractPlanProps) {
  const { t } = useTranslation('contracts');
  const { plan } = draft;
  // A plan that is being paid is changed part by part: a new one would forget what came in.
  const isBeingPaid = plan.some(({ paidMinor }) => paidMinor > 0);
  const write = (row: PartRow): void =>
    change({ plan: plan.map((each) => (each.key === row.key ? row : each)) });
  const add = (): void => {
    const key = Math.max(-1, ...plan.map((each) => each.key)) + 1;
    const dueOn = plan.at(-1)?.dueOn ?? draft.startsOn;
    change({ plan: [...plan, { key, dueOn, amount: '', paidMinor: 0, paidOn: null }] });
  };
  return (
    <fieldset className="service-stack" aria-label={t('form.planLabel')}>
      {isBeingPaid ? null : (
        <div className="contract-part">
          <TextField
            label={t('form.parts')}
            inputMode="numeric"
            maxLength={3}
            value={draft.parts}
            onChange={(parts) => change({ parts })}
          />
          <Button onClick={onPropose}>{t('form.plan')}</Button>
        </div>
      )}
      {plan.map((row, at) => (
        <div key={row.key} className="contract-part">
          <TextField
            label={t('form.due', { place: at + 1 })}
            type="date"
            value={row.dueOn}
            onChange={(dueOn) => write({ ...row, dueOn })}
          />
          <TextField
            label={t('form.part', { place: at + 1 })}
            inputMode="decimal"
            maxLength={30}
            className="figures"
            isPrivate
            value={row.amount}
            onChange={(amount) => write({ ...row, amount })}
          />
          {row.paidMinor === 0 ? (
            <IconButton
              label={t('form.removePart', { place: at + 1 })}
              icon={<X aria-hidden="true" />}
              onClick={() => change({ plan: plan.filter((each) => each.key !== row.key) })}
            />
          ) : null}
        </div>
      ))}
      {plan.length > 0 ? (
        <Button
          variant="plain"
          className="service-add"
          icon={<Plus aria-hidden="true" />}
          onClick={add}
        >
          {t('form.addPart')}
        </Button>
      ) : null}
    </fieldset>
  );
}
