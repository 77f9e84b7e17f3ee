import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Currency, formatAmount } from '../../lib/domain/money.ts';
import { priceOf } from '../../lib/domain/products/propose-products.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useProducts } from '../../lib/queries/products.ts';
import { addPurchase } from '../../lib/services/purchases.ts';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useReader } from '../kit/use-reader.ts';
import { ProductChoices } from '../products/product-choices.tsx';
import { PurchaseDetails } from './purchase-details.tsx';
import {
  type PurchaseError,
  type PurchaseFields,
  readPurchase,
  usePurchaseFields,
} from './purchase-form.ts';

export type QuickPurchaseProps = {
  customerId: CustomerId;
  currency: Currency;
  /** What is filled in to begin with. */
  proposed?: Partial<PurchaseFields>;
  onSaved?: () => void;
};

/** Amount, item, Enter. Items, date and currency are one click away. */
export function QuickPurchase({ customerId, currency, proposed, onSaved }: QuickPurchaseProps) {
  const { t, i18n } = useTranslation('purchases');
  const { act, isBusy } = useAct();
  const reader = useReader();
  const { fields, change, reset } = usePurchaseFields(currency, reader, proposed);
  const [isDetailed, setDetailed] = useState((proposed?.items?.length ?? 0) > 0);
  const [error, setError] = useState<PurchaseError | null>(null);
  const choices = useId();
  const products = useProducts().data ?? [];
  const list = products.length > 0 ? { list: choices } : {};
  const usual = priceOf(products, fields.what, fields.currency);
  const save = async (): Promise<void> => {
    const read = readPurchase(customerId, fields, reader, products);
    setError('error' in read ? read.error : null);
    if ('error' in read) return;
    const { totalMinor, currency: paidIn } = read.input;
    const done = t('add.saved', { amount: formatAmount(totalMinor, paidIn, i18n.language) });
    if (!(await act((workspace) => addPurchase(workspace, read.input), { done }))) return;
    reset();
    setDetailed(false);
    onSaved?.();
  };
  return (
    <form
      className="purchase-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="purchase-quick">
        <TextField
          label={t('add.amount')}
          isLabelHidden
          placeholder={
            usual === null ? t('add.amount') : formatAmount(usual, fields.currency, i18n.language)
          }
          inputMode="decimal"
          maxLength={30}
          className="figures"
          value={fields.amount}
          onChange={(amount) => change({ amount })}
        />
        <TextField
          label={t('add.what')}
          isLabelHidden
          placeholder={t('add.what')}
          maxLength={200}
          {...list}
          value={fields.what}
          onChange={(what) => change({ what })}
        />
        <Button type="submit" isBusy={isBusy}>
          {t('add.save')}
        </Button>
      </div>
      {error ? (
        <p className="field-error" role="alert">
          {error === 'amount' ? t('add.badAmount') : t('add.badItem')}
        </p>
      ) : null}
      <ProductChoices id={choices} />
      {isDetailed ? (
        <PurchaseDetails fields={fields} change={change} products={products} {...list} />
      ) : null}
      <Button
        variant="plain"
        className="purchase-more"
        aria-expanded={isDetailed}
        onClick={() => setDetailed(!isDetailed)}
      >
        {isDetailed ? t('add.hideDetails') : t('add.details')}
      </Button>
    </form>
  );
}
