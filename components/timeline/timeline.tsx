import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { TimelineDay } from '../../lib/domain/timeline/merge-timeline.ts';
import { useTimeline } from '../../lib/queries/timeline.ts';
import { calendarDayWords } from '../../lib/texts/time-words.ts';
import { Button } from '../kit/button.tsx';
import { EmptyState, Notice } from '../kit/notice.tsx';
import { useReader } from '../kit/use-reader.ts';
import { Skeleton } from '../kit/waiting.tsx';
import { TimelineEntry } from './timeline-entry.tsx';
import './timeline.css';

/** Days shown at first and with each "more": enough for a glance, few enough to stay quick. */
const daysAtOnce = 20;

/** Everything that happened with a customer, grouped by day. */
export function Timeline({ customerId }: { customerId: CustomerId }) {
  const { t } = useTranslation('timeline');
  const { t: say } = useTranslation('errors');
  const { t: shell } = useTranslation('shell');
  const [shown, setShown] = useState(daysAtOnce);
  const { data: days, error } = useTimeline(customerId);
  if (error) {
    return (
      <Notice tone="error" title={say('readFailed')}>
        {say('readFailedDo')}
      </Notice>
    );
  }
  if (!days) return <Skeleton label={shell('loading')} lines={4} />;
  if (days.length === 0) return <EmptyState title={t('empty')}>{t('emptyDo')}</EmptyState>;
  return (
    <div className="timeline">
      {days.slice(0, shown).map((day) => (
        <DayGroup key={day.day} day={day} />
      ))}
      {days.length > shown ? (
        <Button variant="plain" onClick={() => setShown(shown + daysAtOnce)}>
          {t('more', { count: days.length - shown })}
        </Button>
      ) : null}
    </div>
  );
}

function DayGroup({ day }: { day: TimelineDay }) {
  const words = calendarDayWords(day.day, useReader());
  return (
    <section className="timeline-day" aria-label={words}>
      <h2 className="timeline-heading">{words}</h2>
      <ul>
        {day.items.map((item) => (
          <li key={`${item.kind} ${item.key}`}>
            <TimelineEntry item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}
