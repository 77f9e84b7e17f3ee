import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysOverdue, restOf } from '../../lib/domain/contracts/ageing.ts';
import { formatAmount } from '../../lib/domain/money.ts';
import type { Contract, Payment } from '../../lib/domain/records/contract.ts';
import { calendarDayWords } from '../../lib/texts/time-words.ts';
import { Button } from '../kit/button.tsx';
import { Pill } from '../kit/tag.tsx';
import { useReader } from '../kit/use-reader.ts';
import { PayForm } from './pay-form.tsx';

type PaymentRowProps = { contract: Contract; payment: Payment; place: number; today: string };

/** One payment of the plan: when, how much, what is still missing, and the way to note it. */
export function PaymentRow({ contract, payment, place, today }: PaymentRowProps) {
  const { t, i18n } = useTranslation('contracts');
  const reader = useReader();
  const [isPaying, setPaying] = useState(false);
  const format = (minor: number) => formatAmount(minor, contract.currency, i18n.language);
  const rest = restOf(payment);
  const late = daysOverdue(payment, today);
  const day = calendarDayWords(payment.dueOn, reader);
  return (
    <>
      <div className="service-line">
        <span className="service-small figures">{day}</span>
        <span className="service-grow figures private">{format(payment.minor)}</span>
        {rest === 0 ? <Pill tone="done">{t('paid')}</Pill> : null}
        {late > 0 ? <Pill tone="late">{t('late', { count: late })}</Pill> : null}
        {rest > 0 ? (
          <Button
            variant="plain"
            aria-label={t('payNamed', { day })}
            aria-expanded={isPaying}
            onClick={() => setPaying(!isPaying)}
          >
            {t('pay')}
          </Button>
        ) : null}
      </div>
      {rest > 0 && payment.paidMinor > 0 ? (
        <p className="service-small figures private">
          {t('paidPart', { paid: format(payment.paidMinor), rest: format(rest) })}
        </p>
      ) : null}
      {isPaying ? (
        <PayForm
          contract={contract}
          payment={payment}
          place={place}
          onDone={() => setPaying(false)}
        />
      ) : null}
    </>
  );
}
