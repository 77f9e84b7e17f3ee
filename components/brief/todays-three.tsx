import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { FollowUp } from '../../lib/domain/records/follow-up.ts';
import type { PlanWithCustomers } from '../../lib/services/plan.ts';
import { BriefCard } from './brief-card.tsx';

export type TodaysThreeProps = {
  three: readonly FollowUp[];
  plan: PlanWithCustomers;
  /** The follow-up whose brief is open; the empty text for none. */
  opened: string;
  onToggle: (id: string) => void;
  onOpen: (id: CustomerId) => void;
};

/** What to do first, each with the words to begin with. */
export function TodaysThree({ three, plan, opened, onToggle, onOpen }: TodaysThreeProps) {
  const { t } = useTranslation('brief');
  if (three.length === 0) return null;
  return (
    <section className="brief-three" aria-label={t('three', { count: three.length })}>
      <h2 className="today-heading">{t('three', { count: three.length })}</h2>
      {three.map((followUp) => (
        <BriefCard
          key={followUp.id}
          followUp={followUp}
          name={plan.customers.get(followUp.customerId)?.name ?? ''}
          isOpen={followUp.id === opened}
          onToggle={() => onToggle(followUp.id)}
          onOpenCustomer={onOpen}
        />
      ))}
    </section>
  );
}
