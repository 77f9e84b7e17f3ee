import { useTranslation } from 'react-i18next';
import { todaysThree } from '../../lib/domain/brief/todays-three.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { FollowUp } from '../../lib/domain/records/follow-up.ts';
import { usePlan } from '../../lib/queries/follow-ups.ts';
import type { PlanWithCustomers } from '../../lib/services/plan.ts';
import { TodaysThree } from '../brief/todays-three.tsx';
import { useDueWords } from '../followups/due-words.ts';
import { FollowUpActs } from '../followups/follow-up-acts.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { EmptyState, Notice } from '../kit/notice.tsx';
import { Pill } from '../kit/tag.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { PlanWaits } from '../triggers/plan-run.tsx';
import { ShopCards } from '../triggers/shop-cards.tsx';
import { WhyDue } from '../triggers/why-due.tsx';
import './today.css';

const sections = ['overdue', 'now', 'laterToday', 'tomorrow', 'snoozed'] as const;

export type TodayListProps = { onOpen: (id: CustomerId) => void; onFind: () => void };

/** Everything to do today, and what comes next. */
export function TodayList({ onOpen, onFind }: TodayListProps) {
  const { t } = useTranslation('today');
  const { t: say } = useTranslation('errors');
  const { t: shell } = useTranslation('shell');
  const { data: plan, error } = usePlan();
  if (error) {
    return (
      <div className="today">
        <Notice tone="error" title={say('readFailed')}>
          {say('readFailedDo')}
        </Notice>
      </div>
    );
  }
  if (!plan) {
    return (
      <div className="today">
        <Skeleton label={shell('loading')} lines={4} />
      </div>
    );
  }
  const three = todaysThree(plan);
  const rest = withoutThree(plan, three);
  const isEmpty = sections.every((section) => plan[section].length === 0);
  return (
    <div className="today">
      <h1 className="today-title">{t('title')}</h1>
      {plan.isQuiet ? <p className="today-quiet">{t('quiet')}</p> : null}
      <PlanWaits />
      {isEmpty ? (
        <>
          <EmptyState
            title={t('emptyTitle')}
            action={<Button onClick={onFind}>{t('find')}</Button>}
          >
            {t('emptyDo')}
          </EmptyState>
          <ShopCards />
        </>
      ) : (
        <>
          <TodaysThree three={three} plan={plan} onOpen={onOpen} />
          <ShopCards />
          {sections.map((section) => (
            <TodaySection key={section} section={section} plan={rest} onOpen={onOpen} />
          ))}
        </>
      )}
    </div>
  );
}

/** What stands among the three is not listed a second time. */
function withoutThree(plan: PlanWithCustomers, three: readonly FollowUp[]): PlanWithCustomers {
  const first = new Set(three.map(({ id }) => id));
  const left = sections.map((section) => [
    section,
    plan[section].filter(({ id }) => !first.has(id)),
  ]);
  return { ...plan, ...Object.fromEntries(left) };
}

type SectionName = (typeof sections)[number];
type TodaySectionProps = {
  section: SectionName;
  plan: PlanWithCustomers;
  onOpen: (id: CustomerId) => void;
};

function TodaySection({ section, plan, onOpen }: TodaySectionProps) {
  const { t } = useTranslation('today');
  const rows = plan[section];
  if (rows.length === 0) return null;
  const tone = section === 'overdue' ? 'late' : section === 'now' ? 'due' : 'neutral';
  return (
    <section className="today-section" aria-label={t(section)}>
      <h2 className="today-heading">
        {t(section)} <Pill tone={tone}>{rows.length}</Pill>
      </h2>
      <ul>
        {rows.map((followUp) => (
          <li key={followUp.id}>
            <TodayRow
              followUp={followUp}
              name={plan.customers.get(followUp.customerId)?.name ?? t('gone')}
              onOpen={() => onOpen(followUp.customerId)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type TodayRowProps = { followUp: FollowUp; name: string; onOpen: () => void };

function TodayRow({ followUp, name, onOpen }: TodayRowProps) {
  const { t } = useTranslation('today');
  const due = useDueWords()(followUp);
  return (
    <div className="today-row">
      <button type="button" className="today-open" title={t('open', { name })} onClick={onOpen}>
        <Avatar name={name} />
        <span className="today-words">
          <span className="today-line">
            <span className="today-name private">{name}</span>
            <span className={`today-when today-when-${due.tone} figures`}>{due.words}</span>
          </span>
          <span className="today-what private">{followUp.title}</span>
          {followUp.origin ? <WhyDue origin={followUp.origin} isShort /> : null}
        </span>
      </button>
      <FollowUpActs followUp={followUp} isSmall />
    </div>
  );
}
