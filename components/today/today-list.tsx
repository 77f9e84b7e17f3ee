import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { todaysThree } from '../../lib/domain/brief/todays-three.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { FollowUp } from '../../lib/domain/records/follow-up.ts';
import { usePlan } from '../../lib/queries/follow-ups.ts';
import type { PlanWithCustomers } from '../../lib/services/plan.ts';
import { BriefBody, type BriefCardProps, BriefWhy } from '../brief/brief-card.tsx';
import { TodaysThree, type TodaysThreeProps } from '../brief/todays-three.tsx';
import { useDueWords } from '../followups/due-words.ts';
import { FollowUpActs } from '../followups/follow-up-acts.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { classNames } from '../kit/class-names.ts';
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
  const [chosen, setChosen] = useState<string | null>(null);
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
  const opened = openedOf(plan, three, chosen);
  const onToggle = (id: string): void => setChosen(id === opened ? '' : id);
  const briefs = { opened, onToggle, onOpen };
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
        // Once worked in, it stays open: a rule may put somebody else first meanwhile.
        <div className="today-due" onFocus={() => setChosen(opened)}>
          <TodaysThree three={three} plan={plan} {...briefs} />
          <ShopCards />
          {sections.map((section) => (
            <TodaySection key={section} section={section} plan={rest} {...briefs} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Which brief is open: the one that was chosen for as long as it is due, none by choice, else the first. */
function openedOf(
  plan: PlanWithCustomers,
  three: readonly FollowUp[],
  chosen: string | null,
): string {
  const isStillThere = sections.some((section) => plan[section].some(({ id }) => id === chosen));
  if (chosen !== null && (chosen === '' || isStillThere)) return chosen;
  return three[0]?.id ?? '';
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
type Briefs = Pick<TodaysThreeProps, 'opened' | 'onToggle' | 'onOpen'>;
type TodaySectionProps = Briefs & { section: SectionName; plan: PlanWithCustomers };

function TodaySection({ section, plan, opened, onToggle, onOpen }: TodaySectionProps) {
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
              isOpen={followUp.id === opened}
              onToggle={() => onToggle(followUp.id)}
              onOpenCustomer={onOpen}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One line of the list; pressed, its brief opens below it. */
function TodayRow({ followUp, name, isOpen, onToggle, onOpenCustomer }: BriefCardProps) {
  const due = useDueWords()(followUp);
  const id = useId();
  return (
    <>
      <div className={classNames('today-row', isOpen && 'today-row-open')}>
        <button
          type="button"
          className="today-open"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          <Avatar name={name} />
          <span className="today-words">
            <span className="today-line">
              <span className="today-name private">{name}</span>
              <span className={`today-when today-when-${due.tone} figures`}>{due.words}</span>
            </span>
            <span className="today-what private">{followUp.title}</span>
            {followUp.origin && !isOpen ? <WhyDue origin={followUp.origin} isShort /> : null}
          </span>
        </button>
        {isOpen ? null : <FollowUpActs followUp={followUp} isSmall />}
      </div>
      {isOpen ? (
        <div className="today-brief">
          <BriefWhy followUp={followUp} />
          <BriefBody id={id} {...{ followUp, name, onOpenCustomer }} />
        </div>
      ) : null}
    </>
  );
}
