import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { FollowUp } from '../../lib/domain/records/follow-up.ts';
import type { PlanWithCustomers } from '../../lib/services/plan.ts';
import { BriefCard } from './brief-card.tsx';

export type TodaysThreeProps = {
  three: readonly FollowUp[];
  plan: PlanWithCustomers;
  onOpen: (id: CustomerId) => void;
};

/** What to do first; the first of them is open, each with the words to begin with. */
export function TodaysThree({ three, plan, onOpen }: TodaysThreeProps) {
  const { t } = useTranslation('brief');
  const [opened, setOpened] = useState<string | null>(null);
  if (three.length === 0) return null;
  const open = opened ?? three[0]?.id;
  return (
    <section className="brief-three" aria-label={t('three', { count: three.length })}>
      <h2 className="today-heading">{t('three', { count: three.length })}</h2>
      {three.map((followUp) => (
        <BriefCard
          key={followUp.id}
          followUp={followUp}
          name={plan.customers.get(followUp.customerId)?.name ?? ''}
          isOpen={followUp.id === open}
          onToggle={() => setOpened(followUp.id === open ? '' : followUp.id)}
          onOpenCustomer={onOpen}
        />
      ))}
    </section>
  );
}
