import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useComplaints } from '../../lib/queries/complaints.ts';
import { Notice } from '../kit/notice.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { ComplaintEntry } from './complaint-entry.tsx';
import { ServiceSection } from './service-section.tsx';
import { useMinute } from './use-minute.ts';
import { WriteComplaint } from './write-complaint.tsx';

/** A customer's complaints, newest first, and the way to note one. */
export function Complaints({ customerId }: { customerId: CustomerId }) {
  const { t } = useTranslation('complaints');
  const { t: say } = useTranslation('errors');
  const { t: shell } = useTranslation('shell');
  const [isAdding, setAdding] = useState(false);
  const { data, error } = useComplaints(customerId);
  useMinute();
  if (error) {
    return (
      <Notice tone="error" title={say('readFailed')}>
        {say('readFailedDo')}
      </Notice>
    );
  }
  if (!data) return <Skeleton label={shell('loading')} />;
  const { rows, contacts, limits } = data;
  return (
    <ServiceSection
      title={t('title')}
      add={isAdding ? null : t('add')}
      onAdd={() => setAdding(true)}
    >
      {isAdding ? (
        <WriteComplaint
          customerId={customerId}
          hours={limits.hours}
          onDone={() => setAdding(false)}
        />
      ) : null}
      {rows.length === 0 && !isAdding ? <p className="muted">{t('none')}</p> : null}
      <ul>
        {rows.map((complaint) => (
          <li key={complaint.id}>
            <ComplaintEntry complaint={complaint} contacts={contacts} limits={limits} />
          </li>
        ))}
      </ul>
    </ServiceSection>
  );
}
