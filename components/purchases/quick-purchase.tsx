import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Currency, formatAmount } from '../../lib/domain/money.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { addPurchase } from '../../lib/services/purchases.ts';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useReader } from '../kit/use-reader.ts';
import { PurchaseDetails } from './purchase-details.tsx';
import { type PurchaseError, readPurchase, usePurchaseFields } from './purchase-form.ts';

export type QuickPurchaseProps = { customerId: CustomerId; currency: Currency };

/** Amount, item, Enter. Items, date and currency are one click away. */
export function QuickPurchase({ customerId, currency }: QuickPurchaseProps) {
  const { t, i18n } = useTranslation('purchases');
  const { act, isBusy } = useAct();
  const reader = useReader();
  const { fields, change, reset } = usePurchaseFields(currency, reader);
  const [isDetailed, setDetailed] = useState(false);
  const [error, setError] = useState<PurchaseError | null>(null);
  const save = async (): Promise<void> => {
    const read = readPurchase(customerId, fields, reader);
    setError('error' in read ? read.error : null);
    if ('error' in read) return;
    const { totalMinor, currency: paidIn } = read.input;
    const done = t('add.saved', { amount: formatAmount(totalMinor, paidIn, i18n.language) });
    if (!(await act((workspace) => addPurchase(workspace, read.input), { done }))) return;
    reset();
    setDetailed(false);
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
          placeholder={t('add.amount')}
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
      {isDetailed ? <PurchaseDetails fields={fields} change={change} /> : null}
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
