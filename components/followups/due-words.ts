import { useTranslation } from 'react-i18next';
import { dayOf } from '../../lib/domain/followups/calendar-day.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import type { FollowUp } from '../../lib/domain/records/follow-up.ts';
import { calendarDayWords, dayWords, type Reader, timeWords } from '../../lib/texts/time-words.ts';
import { useDurationWords } from '../complaints/clock-words.ts';
import { useReader } from '../kit/use-reader.ts';

const dayMs = 86_400_000;

/** How many days ago a follow-up was due; 0 for today and later. */
export function daysLate({ dueAt, zone }: Pick<FollowUp, 'dueAt' | 'zone'>, now: number): number {
  const dueDay = Date.parse(dayOf(dueAt, zone));
  const today = Date.parse(dayOf(toInstant(now), zone));
  return Math.max(Math.round((today - dueDay) / dayMs), 0);
}

/** Day and time of a wall-clock due date. */
export function wallWords(due: Pick<FollowUp, 'dueOn' | 'dueTime'>, reader: Reader): string {
  const day = calendarDayWords(due.dueOn, reader);
  return due.dueTime ? `${day} ${due.dueTime}` : day;
}

export function instantWords(at: string, reader: Reader): string {
  return `${dayWords(at, reader)} ${timeWords(at, reader)}`;
}

export type DueTone = 'late' | 'due' | 'neutral';

/** Until when somebody waits for an answer, in milliseconds; null where no clock runs. */
function deadlineOf({ origin }: FollowUp): number | null {
  const deadline = origin?.reasons[0]?.values['deadline'];
  return typeof deadline === 'string' ? Date.parse(deadline) : null;
}

/**
 * When a follow-up is due, in words and tone. Where a clock runs, what counts is its end, as everywhere
 * else on the card, and not the day of the reminder, which comes before it or waits for the shop to open.
 */
export function useDueWords() {
  const { t } = useTranslation('followups');
  const { t: clock } = useTranslation('complaints');
  const duration = useDurationWords();
  const reader = useReader();
  return (followUp: FollowUp): { words: string; tone: DueTone } => {
    const { snoozedUntil, dueAt } = followUp;
    if (snoozedUntil !== null && Date.parse(snoozedUntil) > reader.now) {
      return {
        words: t('due.snoozed', { when: instantWords(snoozedUntil, reader) }),
        tone: 'neutral',
      };
    }
    const deadline = deadlineOf(followUp);
    const isDue = Date.parse(dueAt) <= reader.now;
    if (deadline !== null && (isDue || deadline <= reader.now)) {
      const time = duration(deadline - reader.now);
      return deadline <= reader.now
        ? { words: clock('clock.late', { time }), tone: 'late' }
        : { words: clock('clock.waiting', { time }), tone: 'due' };
    }
    const late = daysLate(followUp, reader.now);
    if (late > 0) return { words: t('due.overdue', { count: late }), tone: 'late' };
    return { words: wallWords(followUp, reader), tone: isDue ? 'due' : 'neutral' };
  };
}

/** Why the rep has this to do, in one sentence with its figures: when it was written down, for when. */
export function usePlannedWords() {
  const { t } = useTranslation('followups');
  const reader = useReader();
  return (followUp: FollowUp): string => {
    const made = dayWords(followUp.createdAt, reader);
    const when = wallWords(followUp, reader);
    const late = daysLate(followUp, reader.now);
    return late > 0
      ? t('why.plannedLate', { count: late, made, when })
      : t('why.plannedFor', { made, when });
  };
}
