import { useTranslation } from 'react-i18next';
import type { CustomField } from '../../lib/domain/records/custom-field.ts';
import type { Customer, CustomerId } from '../../lib/domain/records/customer.ts';
import { customValueOf } from '../../lib/domain/sheets/custom-cell.ts';
import { taughtCustomValues } from '../../lib/domain/sheets/taught-row.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useCustomFields } from '../../lib/queries/custom-fields.ts';
import { useCustomer } from '../../lib/queries/customer.ts';
import type { SeenSheet } from '../../lib/queries/tab-context.ts';
import { editCustomer } from '../../lib/services/customers.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import './sheets.css';

/** What the row says of the business's own fields and the customer's profile does not have yet. */
export function RowFacts({ customerId, sheet }: { customerId: CustomerId; sheet: SeenSheet }) {
  const { t } = useTranslation('sheets');
  if (!sheet.row) return null;
  const values = taughtCustomValues(sheet.row, sheet.meanings);
  return (
    <OwnFacts
      title={t('facts.title')}
      customerId={customerId}
      textOf={({ id }) => values.get(id)}
    />
  );
}

export type OwnFactsProps = {
  title: string;
  customerId: CustomerId;
  /** What the page says of a field of the business's own. */
  textOf: (field: CustomField) => string | undefined;
};

/** Values of the business's own fields that were read, each to be taken into the profile. */
export function OwnFacts({ title, customerId, textOf }: OwnFactsProps) {
  const fields = useCustomFields().data ?? [];
  const customer = useCustomer(customerId).data;
  if (!customer) return null;
  const offers = fields.flatMap((field) => {
    const text = textOf(field) ?? '';
    const isKept = customer.custom[field.id] === customValueOf(field, text);
    return text === '' || isKept ? [] : [{ field, text }];
  });
  if (offers.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="sheets-facts">
        {offers.map(({ field, text }) => (
          <Fact key={field.id} field={field} text={text} customer={customer} />
        ))}
      </ul>
    </Card>
  );
}

function Fact(props: { field: CustomField; text: string; customer: Customer }) {
  const { field, text, customer } = props;
  const { t } = useTranslation('sheets');
  const { act, isBusy } = useAct();
  const value = customValueOf(field, text);
  const keep = (): void => {
    if (value === null) return;
    const custom = { ...customer.custom, [field.id]: value };
    const done = t('facts.kept', { field: field.label });
    void act((open) => editCustomer(open, customer.id, { custom }), { done });
  };
  return (
    <li className="sheets-line">
      <span className="sheets-fact">
        {field.label} <span className="private">{text}</span>
        {value === null ? <span className="field-hint">{t('facts.unfit')}</span> : null}
      </span>
      {value === null ? null : (
        <Button
          aria-label={t('facts.keepNamed', { field: field.label, value: text })}
          isBusy={isBusy}
          onClick={keep}
        >
          {t('facts.keep')}
        </Button>
      )}
    </li>
  );
}
