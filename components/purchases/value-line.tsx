import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../lib/domain/money.ts';
import type { CurrencyTotals, PurchaseTotals } from '../../lib/domain/purchases/totals.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { usePurchases } from '../../lib/queries/timeline.ts';
import { agoWords, dayWords } from '../../lib/texts/time-words.ts';
import { Popover } from '../kit/popover.tsx';
import { useReader } from '../kit/use-reader.ts';
import './purchases.css';

/** What a customer is worth so far; a tap explains the figures. */
export function ValueLine({ customerId }: { customerId: CustomerId }) {
  const { t, i18n } = useTranslation('purchases');
  const reader = useReader();
  const totals = usePurchases(customerId).data?.totals;
  if (!totals) return <div className="value-line-room" />;
  const [main] = totals.byCurrency;
  if (!main) return <p className="value-line-none">{t('value.none')}</p>;
  const amount = (minor: number, { currency }: CurrencyTotals) =>
    formatAmount(minor, currency, i18n.language);
  return (
    <Popover
      label={t('value.explain')}
      trigger={
        <button type="button" className="value-line" title={t('value.explain')}>
          <Figure
            figure={totals.byCurrency.map((each) => amount(each.netMinor, each)).join(' + ')}
            words={t('value.total')}
            isPrivate
          />
          <Figure
            figure={t('value.ordersCount', { count: validOrdersOf(totals) })}
            words={
              main.averageMinor === null || totals.byCurrency.length > 1
                ? ' '
                : t('value.average', { amount: amount(main.averageMinor, main) })
            }
            isPrivate
          />
          <Figure
            figure={totals.lastAt ? agoWords(totals.lastAt, reader) : '—'}
            words={t('value.last')}
          />
        </button>
      }
    >
      <Explanation totals={totals} />
    </Popover>
  );
}

/** Orders that were not refunded in full: what the average is over. */
function validOrdersOf(totals: PurchaseTotals): number {
  return totals.byCurrency.reduce((sum, each) => sum + each.validOrders, 0);
}

type FigureProps = { figure: string; words: string; isPrivate?: boolean };

function Figure({ figure, words, isPrivate = false }: FigureProps) {
  return (
    <span className="value-figure">
      <span className={isPrivate ? 'value-number figures private' : 'value-number figures'}>
        {figure}
      </span>
      <span className={isPrivate ? 'value-words figures private' : 'value-words figures'}>
        {words}
      </span>
    </span>
  );
}

function Explanation({ totals }: { totals: PurchaseTotals }) {
  const { t, i18n } = useTranslation('purchases');
  const reader = useReader();
  const valid = validOrdersOf(totals);
  const totalWords = (each: CurrencyTotals): string => {
    const format = (minor: number) => formatAmount(minor, each.currency, i18n.language);
    if (each.refundedMinor === 0) return t('value.explainTotalPlain', { count: each.orders });
    return t('value.explainTotal', {
      count: each.orders,
      gross: format(each.grossMinor),
      refunded: format(each.refundedMinor),
      net: format(each.netMinor),
    });
  };
  return (
    <ul className="value-explanation figures">
      {totals.byCurrency.map((each) => (
        <li key={each.currency}>{totalWords(each)}</li>
      ))}
      {totals.byCurrency.length > 1 ? <li>{t('value.explainMixed')}</li> : null}
      <li>{t('value.explainAverage', { count: valid })}</li>
      {totals.lastAt ? (
        <li>{t('value.explainLast', { day: dayWords(totals.lastAt, reader) })}</li>
      ) : null}
      {totals.medianGapDays === null ? null : (
        <li>{t('value.explainGap', { days: totals.medianGapDays })}</li>
      )}
    </ul>
  );
}
