import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactPoint } from '../../lib/domain/records/contact-point.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useContactPoints } from '../../lib/queries/customer.ts';
import { readContactInput } from '../../lib/services/contact-input.ts';
import { addContactPoint, removeContactPoint } from '../../lib/services/customers.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';
import { shownContact } from '../person/contact-points.tsx';

/** Adding and removing ways to reach a customer. */
export function ContactEditor({ customerId }: { customerId: CustomerId }) {
  const points = useContactPoints(customerId).data ?? [];
  return (
    <div className="profile-stack">
      {points.length > 0 ? (
        <ul>
          {points.map((point) => (
            <li key={point.id}>
              <PointRow point={point} />
            </li>
          ))}
        </ul>
      ) : null}
      <AddPoint customerId={customerId} />
    </div>
  );
}

function PointRow({ point }: { point: ContactPoint }) {
  const { t } = useTranslation('profile');
  const { t: person } = useTranslation('person');
  const { act } = useAct();
  const shown = shownContact(point);
  const remove = (): void => {
    const done = t('contactRemoved', { value: shown });
    void act((workspace) => removeContactPoint(workspace, point), { done });
  };
  return (
    <div className="profile-row profile-row-acts">
      <span className="profile-label">{person(`kinds.${point.kind}`)}</span>
      <div className="profile-grow">
        <span className="private figures">{shown}</span>
        {point.source ? (
          <p className="field-hint private">{t('contactSource', { sentence: point.source })}</p>
        ) : null}
      </div>
      <IconButton
        className="icon-button-small"
        label={t('removeContact', { value: shown })}
        icon={<X aria-hidden="true" />}
        onClick={remove}
      />
    </div>
  );
}

function AddPoint({ customerId }: { customerId: CustomerId }) {
  const { t } = useTranslation('profile');
  const { act, isBusy } = useAct();
  const [typed, setTyped] = useState('');
  const [isBad, setBad] = useState(false);
  const save = async (): Promise<void> => {
    const point = readContactInput(typed);
    setBad(point === null);
    if (!point) return;
    const done = t('contactAdded', { value: shownContact(point) });
    if (await act((workspace) => addContactPoint(workspace, customerId, point), { done }))
      setTyped('');
  };
  return (
    <form
      className="profile-line-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) void save();
      }}
    >
      <TextField
        label={t('contactInput')}
        isLabelHidden
        placeholder={t('contactInput')}
        maxLength={200}
        value={typed}
        onChange={setTyped}
        error={isBad ? t('contactBad') : null}
      />
      <Button type="submit" disabled={!typed.trim()} isBusy={isBusy}>
        {t('addContact')}
      </Button>
    </form>
  );
}
