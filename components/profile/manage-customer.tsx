import { useTranslation } from 'react-i18next';
import type { Customer } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { deleteCustomer, editCustomer } from '../../lib/services/customers.ts';
import { Button } from '../kit/button.tsx';
import { SwitchField } from '../kit/switch-field.tsx';

/** Leave in peace, or delete; both can be undone, so neither asks twice. */
export function ManageCustomer({ customer }: { customer: Customer }) {
  const { t } = useTranslation('profile');
  const { act, isBusy } = useAct();
  const setPeace = (doNotContact: boolean): void => {
    const done = doNotContact ? t('doNotContactOn') : t('doNotContactOff');
    void act((workspace) => editCustomer(workspace, customer.id, { doNotContact }), { done });
  };
  const remove = (): void => {
    const done = t('removed', { name: customer.name });
    void act((workspace) => deleteCustomer(workspace, customer.id), { done });
  };
  return (
    <div className="profile-stack">
      <SwitchField
        label={t('doNotContact')}
        hint={t('doNotContactHint')}
        isOn={customer.doNotContact}
        onChange={setPeace}
      />
      <div>
        <Button variant="danger" className="profile-more" isBusy={isBusy} onClick={remove}>
          {t('remove')}
        </Button>
        <p className="field-hint">{t('removeHint')}</p>
      </div>
    </div>
  );
}
