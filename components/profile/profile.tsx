import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readBirthday } from '../../lib/domain/calendar/read-birthday.ts';
import type { Customer, ProfileKey } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useShopRules } from '../../lib/queries/shop-rules.ts';
import { type CustomerEdit, editCustomer } from '../../lib/services/customers.ts';
import { TagRecord } from '../tags/tag-record.tsx';
import { ContactEditor } from './contact-editor.tsx';
import { CustomFields } from './custom-fields.tsx';
import { EditableRow } from './editable-row.tsx';
import { ManageCustomer } from './manage-customer.tsx';
import { Needs } from './needs.tsx';
import { basicKeys, behaviourKeys } from './preset-fields.ts';
import { StageRow } from './stage-row.tsx';
import './profile.css';

/** Everything that is known of a customer, each fact changed where it stands. */
export function Profile({ customer }: { customer: Customer }) {
  const { t } = useTranslation('profile');
  const { t: tags } = useTranslation('tags');
  const preset = useShopRules().data?.preset ?? 'retail';
  return (
    <div className="profile">
      <ProfileSection title={t('contacts')}>
        <ContactEditor customerId={customer.id} />
      </ProfileSection>
      <ProfileSection title={t('basic')}>
        <dl>
          <OwnRow customer={customer} field="name" />
          <OwnRow customer={customer} field="remark" />
          <OwnRow customer={customer} field="company" />
          <OwnRow customer={customer} field="source" />
          <StageRow customer={customer} />
          <ProfileRows customer={customer} keys={basicKeys(preset, customer.profile)} />
        </dl>
      </ProfileSection>
      <ProfileSection title={t('needs')}>
        <Needs customerId={customer.id} />
      </ProfileSection>
      <ProfileSection title={t('behaviour')}>
        <dl>
          <ProfileRows customer={customer} keys={behaviourKeys} />
        </dl>
      </ProfileSection>
      <ProfileSection title={tags('record')}>
        <TagRecord customerId={customer.id} />
      </ProfileSection>
      <ProfileSection title={t('custom')}>
        <CustomFields customer={customer} />
      </ProfileSection>
      <ProfileSection title={t('manage')}>
        <ManageCustomer customer={customer} />
      </ProfileSection>
    </div>
  );
}

function ProfileSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="profile-section" aria-label={title}>
      <h2 className="profile-heading">{title}</h2>
      {children}
    </section>
  );
}

function useEdit(customer: Customer) {
  const { t } = useTranslation('profile');
  const { act } = useAct();
  return async (edit: CustomerEdit, field: string): Promise<boolean> => {
    const done = t('saved', { field });
    return (
      (await act((workspace) => editCustomer(workspace, customer.id, edit), { done })) !== null
    );
  };
}

type OwnField = 'name' | 'remark' | 'company' | 'source';
const ownCaps: Record<OwnField, number> = { name: 200, remark: 200, company: 200, source: 100 };

function OwnRow({ customer, field }: { customer: Customer; field: OwnField }) {
  const { t } = useTranslation('profile');
  const edit = useEdit(customer);
  const label = t(`fields.${field}`);
  const isNeeded = field === 'name' || field === 'source';
  return (
    <EditableRow
      label={label}
      value={customer[field]}
      maxLength={ownCaps[field]}
      check={(value) => (isNeeded && value === '' ? t('needed') : null)}
      onSave={(value) => edit({ [field]: value }, label)}
    />
  );
}

/** A birthday that no calendar has would be kept and never be reminded of. */
function isNoBirthday(key: ProfileKey, value: string): boolean {
  return key === 'birthday' && value !== '' && readBirthday(value) === null;
}

function ProfileRows({ customer, keys }: { customer: Customer; keys: readonly ProfileKey[] }) {
  const { t } = useTranslation('profile');
  const edit = useEdit(customer);
  return keys.map((key) => {
    const label = t(`fields.${key}`);
    return (
      <EditableRow
        key={key}
        label={label}
        value={customer.profile[key] ?? ''}
        check={(value) => (isNoBirthday(key, value) ? t('badBirthday') : null)}
        onSave={(value) => edit({ profile: { ...customer.profile, [key]: value } }, label)}
      />
    );
  });
}
