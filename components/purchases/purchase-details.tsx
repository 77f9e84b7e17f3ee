import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Currency, currencies, formatAmount } from '../../lib/domain/money.ts';
import { priceOf } from '../../lib/domain/products/propose-products.ts';
import type { Product } from '../../lib/domain/records/product.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { SelectField, TextField } from '../kit/text-field.tsx';
import type { ItemRow, PurchaseFields } from './purchase-form.ts';

export type PurchaseDetailsProps = {
  fields: PurchaseFields;
  change: (part: Partial<PurchaseFields>) => void;
  /** What the shop sells. */
  products: readonly Product[];
  /** Id of the list that proposes them, where there are any. */
  list?: string;
};

/** Items, date, currency and order number of a purchase being added. */
export function PurchaseDetails({ fields, change, products, list }: PurchaseDetailsProps) {
  const { t } = useTranslation('purchases');
  const add = (): void => {
    const key = Math.max(0, ...fields.items.map((item) => item.key)) + 1;
    change({ items: [...fields.items, { key, name: '', quantity: '1', unit: '' }] });
  };
  return (
    <div className="purchase-details">
      <div className="person-form-pair">
        <TextField
          label={t('add.date')}
          type="date"
          value={fields.day}
          onChange={(day) => change({ day })}
        />
        <SelectField
          label={t('add.currency')}
          value={fields.currency}
          choices={currencies.map((currency) => ({ value: currency, label: currency }))}
          onChange={(currency) => change({ currency })}
        />
      </div>
      <TextField
        label={t('add.order')}
        maxLength={80}
        value={fields.orderNumber}
        onChange={(orderNumber) => change({ orderNumber })}
      />
      {fields.items.map((item) => (
        <ItemFields
          key={item.key}
          item={item}
          usual={{
            minor: priceOf(products, item.name, fields.currency),
            currency: fields.currency,
          }}
          {...(list === undefined ? {} : { list })}
          onChange={(next) =>
            change({ items: fields.items.map((each) => (each.key === item.key ? next : each)) })
          }
          onRemove={() => change({ items: fields.items.filter((each) => each.key !== item.key) })}
        />
      ))}
      <Button
        variant="plain"
        className="purchase-more"
        icon={<Plus aria-hidden="true" />}
        onClick={add}
      >
        {t('add.addItem')}
      </Button>
    </div>
  );
}

type ItemFieldsProps = {
  item: ItemRow;
  /** What one of it usually costs; holds where no price is typed. */
  usual: { minor: number | null; currency: Currency };
  list?: string;
  onChange: (item: ItemRow) => void;
  onRemove: () => void;
};

function ItemFields({ item, usual, list, onChange, onRemove }: ItemFieldsProps) {
  const { t, i18n } = useTranslation('purchases');
  const { minor, currency } = usual;
  return (
    <div className="purchase-item">
      <TextField
        label={t('add.itemName')}
        maxLength={200}
        {...(list === undefined ? {} : { list })}
        value={item.name}
        onChange={(name) => onChange({ ...item, name })}
      />
      <TextField
        label={t('add.quantity')}
        inputMode="decimal"
        maxLength={10}
        value={item.quantity}
        onChange={(quantity) => onChange({ ...item, quantity })}
      />
      <TextField
        label={t('add.unit')}
        inputMode="decimal"
        maxLength={20}
        placeholder={minor === null ? '' : formatAmount(minor, currency, i18n.language)}
        value={item.unit}
        onChange={(unit) => onChange({ ...item, unit })}
      />
      <IconButton label={t('add.removeItem')} icon={<X aria-hidden="true" />} onClick={onRemove} />
    </div>
  );
}
