import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { restOf } from '../../lib/domain/contracts/ageing.ts';
import { dayOf } from '../../lib/domain/followups/calendar-day.ts';
import { daySchema, toInstant } from '../../lib/domain/instants.ts';
import { formatAmount, parseAmount } from '../../lib/domain/money.ts';
import type { Contract, Payment } from '../../lib/domain/records/contract.ts';
import { useAct } from '../../lib/queries/act.ts';
import { payContract } from '../../lib/services/contracts.ts';
import { calendarDayWords } from '../../lib/texts/time-words.ts';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useReader } from '../kit/use-reader.ts';

type PayFormProps = {
  contract: Contract;
  payment: Payment;
  /** Which payment of the plan, from 0. */
  place: number;
  onDone: () => void;
};

/** All of what is left of one payment came in, or a part of it. */
export function PayForm({ contract, payment, place, onDone }: PayFormProps) {
  const { t, i18n } = useTranslation('contracts');
  const { act, isBusy } = useAct();
  const reader = useReader();
  const today = dayOf(toInstant(reader.now), reader.zone);
  const [amount, setAmount] = useState('');
  const [day, setDay] = useState(today);
  const [problem, setProblem] = useState<'payBad' | 'payDayBad' | null>(null);
  const format = (minor: number) => formatAmount(minor, contract.currency, i18n.language);
  const left = restOf(payment);
  const rest = format(left);
  const save = async (): Promise<void> => {
    const minor = amount.trim() ? parseAmount(amount, contract.currency) : left;
    const isAmountFine = minor !== null && minor > 0 && minor <= left;
    const isDayFine = daySchema.safeParse(day).success && day <= today;
    setProblem(isAmountFine ? (isDayFine ? null : 'payDayBad') : 'payBad');
    if (!isAmountFine || !isDayFine) return;
    const done = t('paySaved', { amount: format(minor) });
    const paid = { minor, day };
    if (await act((workspace) => payContract(workspace, contract, place, paid), { done })) onDone();
  };
  return (
    <form
      className="service-form"
      aria-label={t('payNamed', { day: calendarDayWords(payment.dueOn, reader) })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t('payAmount', { rest })}
        inputMode="decimal"
        maxLength={30}
        placeholder={rest}
        isPrivate
        // "Paid" was pressed: the next key belongs here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={amount}
        onChange={setAmount}
        error={problem === 'payBad' ? t('payBad', { rest }) : null}
      />
      <TextField
        label={t('payDay')}
        type="date"
        value={day}
        onChange={setDay}
        error={problem === 'payDayBad' ? t('payDayBad') : null}
      />
      <div className="service-form-acts">
        <Button variant="plain" onClick={onDone}>
          {t('payCancel')}
        </Button>
        <Button type="submit" isBusy={isBusy}>
          {t('paySave')}
        </Button>
      </div>
    </form>
  );
}
