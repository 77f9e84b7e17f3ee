import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, shiftDay, shiftMonth } from '../../lib/domain/followups/calendar-day.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useContracts } from '../../lib/queries/contracts.ts';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { saveContract } from '../../lib/services/contracts.ts';
import { ServiceSection } from '../complaints/service-section.tsx';
import { Notice } from '../kit/notice.tsx';
import { useReader } from '../kit/use-reader.ts';
import { Skeleton } from '../kit/waiting.tsx';
import { ContractEntry } from './contract-entry.tsx';
import { EditContract } from './edit-contract.tsx';

/** A customer's agreements, and the way to add one. */
export function Contracts({ customerId }: { customerId: CustomerId }) {
  const { t } = useTranslation('contracts');
  const { t: say } = useTranslation('errors');
  const { t: shell } = useTranslation('shell');
  const { act, isBusy } = useAct();
  const { now, zone } = useReader();
  const [isAdding, setAdding] = useState(false);
  const currency = usePreferences().data?.currency;
  const { data: rows, error } = useContracts(customerId);
  if (error) {
    return (
      <Notice tone="error" title={say('readFailed')}>
        {say('readFailedDo')}
      </Notice>
    );
  }
  if (!rows || !currency) return <Skeleton label={shell('loading')} />;
  const today = dayOf(toInstant(now), zone);
  const endsOn = shiftDay(shiftMonth(today, 12), -1);
  const empty = { title: '', amount: '', currency, parts: '1', plan: [], startsOn: today, endsOn };
  return (
    <ServiceSection
      title={t('title')}
      add={isAdding ? null : t('add')}
      onAdd={() => setAdding(true)}
    >
      {isAdding ? (
        <EditContract
          title={t('form.new')}
          saveLabel={t('form.save')}
          start={empty}
          isBusy={isBusy}
          onDone={() => setAdding(false)}
          onSave={async (fields) => {
            const done = t('saved', { title: fields.title });
            const all = { ...fields, customerId };
            return (await act((open) => saveContract(open, null, all), { done })) !== null;
          }}
        />
      ) : null}
      {rows.length === 0 && !isAdding ? <p className="muted">{t('none')}</p> : null}
      <ul>
        {rows.map((contract) => (
          <li key={contract.id}>
            <ContractEntry contract={contract} today={today} />
          </li>
        ))}
      </ul>
    </ServiceSection>
  );
}
