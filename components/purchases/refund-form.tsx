import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatAmount, parseAmount } from '../../lib/domain/money.ts';
import { netOf } from '../../lib/domain/purchases/totals.ts';
import type { Purchase } from '../../lib/domain/records/purchase.ts';
import { useAct } from '../../lib/queries/act.ts';
import { refundPurchase } from '../../lib/services/purchases.ts';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';

/** Gives back all or a part of one order. */
export function RefundForm({ purchase, onDone }: { purchase: Purchase; onDone: () => void }) {
  const { t, i18n } = useTranslation('purchases');
  const { act, isBusy } = useAct();
  const [amount, setAmount] = useState('');
  const [reason, setReason] = useState('');
  const [isBad, setBad] = useState(false);
  const most = netOf(purchase);
  const format = (minor: number) => formatAmount(minor, purchase.currency, i18n.language);
  const save = async (): Promise<void> => {
    const minor = amount.trim() ? parseAmount(amount, purchase.currency) : most;
    const isFine = minor !== null && minor > 0 && minor <= most;
    setBad(!isFine);
    if (!isFine) return;
    const done = t('refund.saved', { amount: format(minor) });
    const refund = { minor, reason: reason.trim() };
    if (await act((workspace) => refundPurchase(workspace, purchase.id, refund), { done }))
      onDone();
  };
  return (
    <form
      className="purchase-refund"
      aria-label={t('refund.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t('refund.amount', { max: format(most) })}
        inputMode="decimal"
        maxLength={30}
        placeholder={format(most)}
        // "Refund" was pressed: the next key belongs here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={amount}
        onChange={setAmount}
        error={isBad ? t('refund.bad', { max: format(most) }) : null}
      />
      <TextField label={t('refund.reason')} maxLength={200} value={reason} onChange={setReason} />
      <div className="purchase-refund-acts">
        <Button variant="plain" onClick={onDone}>
          {t('refund.cancel')}
        </Button>
        <Button type="submit" isBusy={isBusy}>
          {t('refund.save')}
        </Button>
      </div>
    </form>
  );
}
