import { useTranslation } from 'react-i18next';
import { ageBands, ageingOf } from '../../lib/domain/contracts/ageing.ts';
import { formatAmount } from '../../lib/domain/money.ts';
import type { Contract } from '../../lib/domain/records/contract.ts';
import { calendarDayWords } from '../../lib/texts/time-words.ts';
import { useReader } from '../kit/use-reader.ts';

/** What is still to come in, what is late and for how long, what comes next. */
export function ContractMoney({ contract, today }: { contract: Contract; today: string }) {
  const { t, i18n } = useTranslation('contracts');
  const reader = useReader();
  const format = (minor: number) => formatAmount(minor, contract.currency, i18n.language);
  const { receivableMinor, overdueMinor, byBand, next } = ageingOf(contract, today);
  const total = t('total', { amount: format(contract.totalMinor) });
  if (contract.payments.length === 0) {
    return <p className="service-small figures private">{total}</p>;
  }
  return (
    <>
      <p className="service-line figures">
        <span className="private">{total}</span>
        <span className="service-strong private">
          {receivableMinor === 0
            ? t('allPaid')
            : t('receivable', { amount: format(receivableMinor) })}
        </span>
        {overdueMinor > 0 ? (
          <span className="service-late service-strong private">
            {t('overdue', { amount: format(overdueMinor) })}
          </span>
        ) : null}
      </p>
      {overdueMinor > 0 ? (
        <ul className="contract-bands figures" aria-label={t('bandsLabel')}>
          {ageBands
            .filter((band) => byBand[band] > 0)
            .map((band) => (
              <li key={band}>
                <span>{t(`bands.${band}`)}</span>
                <span className="private">{format(byBand[band])}</span>
              </li>
            ))}
        </ul>
      ) : null}
      {next ? (
        <p className="service-small figures private">
          {t('next', {
            amount: format(next.minor - next.paidMinor),
            day: calendarDayWords(next.dueOn, reader),
          })}
        </p>
      ) : null}
    </>
  );
}
