import { ReceiptText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PurchaseOffer, Said } from '../../lib/domain/capture/offers.ts';
import { minorDigits } from '../../lib/domain/money.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useOffers } from '../../lib/queries/capture.ts';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { Button } from '../kit/button.tsx';
import type { PurchaseFields } from '../purchases/purchase-form.ts';
import { QuickPurchase } from '../purchases/quick-purchase.tsx';
import '../purchases/purchases.css';

export type PurchaseProposalProps = { customerId: CustomerId; said: readonly Said[] };

/** Goods and a price that were spoken of, filled into the form of a purchase; the rep saves it. */
export function PurchaseProposal({ customerId, said }: PurchaseProposalProps) {
  const { t } = useTranslation('capture');
  const usual = usePreferences().data?.currency;
  const purchase = useOffers(said, customerId)?.purchase;
  const [isOpen, setOpen] = useState(false);
  if (!purchase || !usual) return null;
  if (!isOpen) {
    return (
      <Button
        variant="plain"
        icon={<ReceiptText aria-hidden="true" />}
        title={purchase.sentence}
        onClick={() => setOpen(true)}
      >
        {t('fillPurchase')}
      </Button>
    );
  }
  return (
    <QuickPurchase
      customerId={customerId}
      currency={purchase.amount?.currency ?? usual}
      proposed={fieldsOf(purchase)}
      onSaved={() => setOpen(false)}
    />
  );
}

/** The price as the total; with a number of goods or several of them as items. */
function fieldsOf({ products, quantity, amount }: PurchaseOffer): Partial<PurchaseFields> {
  const total = amount ? { amount: String(amount.minor / 10 ** minorDigits(amount.currency)) } : {};
  const [first = ''] = products;
  if (first === '' || (quantity === null && products.length === 1)) {
    return { ...total, what: first };
  }
  const items = products.map((name, key) => ({
    key,
    name,
    quantity: key === 0 && quantity !== null ? String(quantity) : '1',
    unit: '',
  }));
  return { ...total, items };
}
