import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { currencies } from '../../lib/domain/money.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { SelectField, TextField } from '../kit/text-field.tsx';
import type { ItemRow, PurchaseFields } from './purchase-form.ts';

export type PurchaseDetailsProps = {
  fields: PurchaseFields;
  change: (part: Partial<PurchaseFields>) => void;
};

/** Items, date, currency and order number of a purchase being added. */
export function PurchaseDetails({ fields, change }: PurchaseDetailsProps) {
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
  onChange: (item: ItemRow) => void;
  onRemove: () => void;
};

function ItemFields({ item, onChange, onRemove }: ItemFieldsProps) {
  const { t } = useTranslation('purchases');
  return (
    <div className="purchase-item">
      <TextField
        label={t('add.itemName')}
        maxLength={200}
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
        value={item.unit}
        onChange={(unit) => onChange({ ...item, unit })}
      />
      <IconButton label={t('add.removeItem')} icon={<X aria-hidden="true" />} onClick={onRemove} />
    </div>
  );
}
