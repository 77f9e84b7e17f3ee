import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { usePurchases } from '../../lib/queries/timeline.ts';
import { EmptyState, Notice } from '../kit/notice.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { PurchaseRow } from './purchase-row.tsx';
import { QuickPurchase } from './quick-purchase.tsx';
import './purchases.css';

/** A customer's purchases, and the line to add one. */
export function Purchases({ customerId }: { customerId: CustomerId }) {
  const { t } = useTranslation('purchases');
  const { t: say } = useTranslation('errors');
  const { t: shell } = useTranslation('shell');
  const currency = usePreferences().data?.currency;
  const { data, error } = usePurchases(customerId);
  if (error) {
    return (
      <Notice tone="error" title={say('readFailed')}>
        {say('readFailedDo')}
      </Notice>
    );
  }
  if (!data || !currency) return <Skeleton label={shell('loading')} />;
  return (
    <div className="purchases">
      <QuickPurchase customerId={customerId} currency={currency} />
      {data.rows.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyDo')}</EmptyState>
      ) : (
        <ul>
          {data.rows.map((purchase) => (
            <li key={purchase.id}>
              <PurchaseRow purchase={purchase} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
