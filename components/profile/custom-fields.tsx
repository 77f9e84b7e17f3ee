import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '../../lib/domain/records/custom-field.ts';
import type { Customer, CustomValue } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useCustomFields } from '../../lib/queries/custom-fields.ts';
import { removeField } from '../../lib/services/custom-fields.ts';
import { editCustomer } from '../../lib/services/customers.ts';
import { calendarDayWords } from '../../lib/texts/time-words.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { useReader } from '../kit/use-reader.ts';
import { DefineField } from './define-field.tsx';
import { EditableRow, type EditableRowProps } from './editable-row.tsx';

/** Fields that the business made for itself. */
export function CustomFields({ customer }: { customer: Customer }) {
  const { t } = useTranslation('profile');
  const fields = useCustomFields().data ?? [];
  const [isDefining, setDefining] = useState(false);
  return (
    <div className="profile-stack">
      {fields.length === 0 ? (
        <p className="muted">{t('customEmpty')}</p>
      ) : (
        fields.map((field) => <CustomRow key={field.id} field={field} customer={customer} />)
      )}
      {isDefining ? (
        <DefineField onDone={() => setDefining(false)} />
      ) : (
        <Button variant="plain" className="profile-more" onClick={() => setDefining(true)}>
          {t('define')}
        </Button>
      )}
    </div>
  );
}

/** In: what the field's control holds. Out: the value to store; null for none. */
function toValue(kind: CustomField['kind'], typed: string): CustomValue | null {
  if (typed === '') return null;
  if (kind === 'number') return Number(typed);
  return kind === 'yesNo' ? typed === 'yes' : typed;
}

function toTyped(kind: CustomField['kind'], value: CustomValue | undefined): string {
  if (value === undefined) return '';
  return kind === 'yesNo' ? (value === true ? 'yes' : 'no') : String(value);
}

function CustomRow({ field, customer }: { field: CustomField; customer: Customer }) {
  const { t } = useTranslation('profile');
  const { act } = useAct();
  const reader = useReader();
  const { kind, label, id } = field;
  const typed = toTyped(kind, customer.custom[id]);
  const words =
    kind === 'yesNo' && typed
      ? t(typed === 'yes' ? 'yes' : 'no')
      : kind === 'date' && typed
        ? calendarDayWords(typed, reader)
        : typed;
  const save = async (next: string): Promise<boolean> => {
    const { [id]: _, ...others } = customer.custom;
    const value = toValue(kind, next);
    const custom = value === null ? others : { ...others, [id]: value };
    const done = t('saved', { field: label });
    return (await act((open) => editCustomer(open, customer.id, { custom }), { done })) !== null;
  };
  const control: NonNullable<EditableRowProps['control']> = (shown) => (
    <ValueControl {...shown} field={field} />
  );
  const remove = (): void => {
    void act((open) => removeField(open, field), { done: t('fieldRemoved', { label }) });
  };
  return (
    <div className="profile-row-acts">
      <dl className="profile-grow">
        <EditableRow
          label={label}
          value={typed}
          words={words}
          onSave={save}
          {...(kind === 'text' ? {} : { control })}
        />
      </dl>
      <IconButton
        className="icon-button-small profile-remove"
        label={t('removeField', { label })}
        icon={<X aria-hidden="true" />}
        onClick={remove}
      />
    </div>
  );
}

type ValueControlProps = {
  id: string;
  value: string;
  onChange: (value: string) => void;
  field: CustomField;
};

function ValueControl({ id, value, onChange, field }: ValueControlProps) {
  const { t } = useTranslation('profile');
  const isListed = field.kind === 'choice' || field.kind === 'yesNo';
  if (!isListed) {
    return (
      <input
        id={id}
        className="input figures"
        type={field.kind === 'date' ? 'date' : 'number'}
        step="any"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  const choices =
    field.kind === 'yesNo'
      ? [['yes', t('yes')] as const, ['no', t('no')] as const]
      : field.choices.map((choice) => [choice, choice] as const);
  return (
    <select
      id={id}
      className="input input-select"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('unset')}</option>
      {choices.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  );
}
