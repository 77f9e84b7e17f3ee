import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../lib/domain/money.ts';
import { netOf, refundedOf } from '../../lib/domain/purchases/totals.ts';
import type { Purchase } from '../../lib/domain/records/purchase.ts';
import { useAct } from '../../lib/queries/act.ts';
import { deletePurchase } from '../../lib/services/purchases.ts';
import { dayWords, fullWords } from '../../lib/texts/time-words.ts';
import { IconButton } from '../kit/button.tsx';
import { Menu, type MenuEntry } from '../kit/menu.tsx';
import { useReader } from '../kit/use-reader.ts';
import { RefundForm } from './refund-form.tsx';

/** One order: its items, what it came to, what was given back. */
export function PurchaseRow({ purchase }: { purchase: Purchase }) {
  const { t, i18n } = useTranslation('purchases');
  const { act } = useAct();
  const reader = useReader();
  const [isRefunding, setRefunding] = useState(false);
  const { id, at, currency, totalMinor, items, orderNumber } = purchase;
  const refunded = refundedOf(purchase);
  const remove = (): void => {
    void act((workspace) => deletePurchase(workspace, id), { done: t('row.removed') });
  };
  const entries: MenuEntry[] = [
    ...(netOf(purchase) > 0
      ? [{ key: 'refund', label: t('row.refund'), onSelect: () => setRefunding(true) }]
      : []),
    { key: 'remove', label: t('row.remove'), isDanger: true, onSelect: remove },
  ];
  return (
    <article className="purchase-row">
      <div className="purchase-line">
        <time className="purchase-day figures" dateTime={at} title={fullWords(at, reader)}>
          {dayWords(at, reader)}
        </time>
        <span className="purchase-what">{items.length === 1 ? items[0]?.name : ''}</span>
        <span className="purchase-amount figures private">
          {formatAmount(totalMinor, currency, i18n.language)}
        </span>
        <Menu
          align="end"
          trigger={
            <IconButton
              className="icon-button-small"
              label={t('row.acts')}
              icon={<Ellipsis aria-hidden="true" />}
            />
          }
          entries={entries}
        />
      </div>
      {items.length > 1 ? <ItemList purchase={purchase} /> : null}
      {orderNumber ? (
        <p className="purchase-more-words">{t('row.order', { number: orderNumber })}</p>
      ) : null}
      {refunded > 0 ? (
        <p className="purchase-refunded figures">
          {netOf(purchase) === 0
            ? t('row.fullyRefunded')
            : t('row.refunded', { amount: formatAmount(refunded, currency, i18n.language) })}
        </p>
      ) : null}
      {isRefunding ? <RefundForm purchase={purchase} onDone={() => setRefunding(false)} /> : null}
    </article>
  );
}

function ItemList({ purchase: { items, currency } }: { purchase: Purchase }) {
  const { t, i18n } = useTranslation('purchases');
  return (
    <ul className="purchase-items" aria-label={t('row.items')}>
      {items.map(({ name, quantity, unitMinor }) => (
        <li key={`${name} ${quantity} ${unitMinor}`}>
          <span>{name}</span>
          <span className="figures private">
            {t('row.times', { quantity, unit: formatAmount(unitMinor, currency, i18n.language) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
