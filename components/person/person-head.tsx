import { useTranslation } from 'react-i18next';
import type { Customer } from '../../lib/domain/records/customer.ts';
import { Avatar } from '../kit/avatar.tsx';
import { Pill } from '../kit/tag.tsx';
import { SegmentPill } from '../segments/segment-pill.tsx';
import { ContactPoints } from './contact-points.tsx';
import { PersonTags } from './person-tags.tsx';
import { placeLine } from './place-line.ts';
import './person.css';

/** Who this is: name, place, ways to reach them, tags. */
export function PersonHead({ customer }: { customer: Customer }) {
  const { t } = useTranslation('person');
  const place = placeLine(customer);
  return (
    <header className="person-head">
      <Avatar name={customer.name} size="large" />
      <div className="person-head-words">
        <div className="person-name-line">
          <h1 className="person-name private">{customer.name}</h1>
          <SegmentPill customerId={customer.id} />
          {customer.doNotContact ? <Pill tone="late">{t('doNotContact')}</Pill> : null}
        </div>
        {place ? <p className="person-place private">{place}</p> : null}
        <ContactPoints customerId={customer.id} />
        <PersonTags customerId={customer.id} />
      </div>
    </header>
  );
}
