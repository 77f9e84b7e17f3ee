import { useTranslation } from 'react-i18next';
import { type Customer, saleStages } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { editCustomer } from '../../lib/services/customers.ts';
import { EditableRow, type EditableRowProps } from './editable-row.tsx';

/** How far the sale has come; may be left open. */
export function StageRow({ customer }: { customer: Customer }) {
  const { t } = useTranslation('profile');
  const { act } = useAct();
  const { id, stage } = customer;
  const label = t('fields.stage');
  const save = async (next: string): Promise<boolean> => {
    const chosen = saleStages.find((each) => each === next) ?? null;
    const done = t('saved', { field: label });
    return (await act((open) => editCustomer(open, id, { stage: chosen }), { done })) !== null;
  };
  const control: NonNullable<EditableRowProps['control']> = (field) => (
    <select
      id={field.id}
      className="input input-select"
      value={field.value}
      onChange={(event) => field.onChange(event.target.value)}
    >
      <option value="">{t('unset')}</option>
      {saleStages.map((each) => (
        <option key={each} value={each}>
          {t(`stages.${each}`)}
        </option>
      ))}
    </select>
  );
  const words = stage ? t(`stages.${stage}`) : '';
  return (
    <EditableRow label={label} value={stage ?? ''} words={words} onSave={save} control={control} />
  );
}
