import { useTranslation } from 'react-i18next';
import {
  type ComplaintClock,
  complaintClock,
} from '../../lib/domain/complaints/complaint-clock.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import type { Complaint } from '../../lib/domain/records/complaint.ts';
import type { Complaints } from '../../lib/queries/complaints.ts';
import { calendarDayWords } from '../../lib/texts/time-words.ts';
import type { PillTone } from '../kit/tag.tsx';
import { useReader } from '../kit/use-reader.ts';

type Clocked = Pick<Complaints, 'contacts' | 'limits'>;

/** Where a complaint stands at this moment. */
export function useComplaintClock() {
  const { now, zone } = useReader();
  return (complaint: Complaint, { contacts, limits }: Clocked): ComplaintClock =>
    complaintClock(complaint, contacts, { now: toInstant(now), zone, ...limits });
}

/** A length of time in its largest unit that says it well: 20 分钟, 3 小时, 4 天. */
export function useDurationWords() {
  const { t } = useTranslation('complaints');
  return (ms: number): string => {
    const minutes = Math.round(Math.abs(ms) / 60_000);
    if (minutes < 60) return t('duration.minutes', { count: minutes });
    const hours = Math.floor(minutes / 60);
    if (hours < 48) return t('duration.hours', { count: hours });
    return t('duration.days', { count: Math.floor(hours / 24) });
  };
}

/** The clock in a few words, and how pressing it is. */
export function useClockWords() {
  const { t } = useTranslation('complaints');
  const reader = useReader();
  const duration = useDurationWords();
  return (clock: ComplaintClock): { words: string; tone: PillTone } => {
    switch (clock.state) {
      case 'waiting': {
        const time = duration(clock.leftMs);
        return clock.leftMs > 0
          ? { words: t('clock.waiting', { time }), tone: 'due' }
          : { words: t('clock.late', { time }), tone: 'late' };
      }
      case 'answered': {
        const time = duration(clock.tookMs);
        if (clock.isLate) return { words: t('clock.answeredLate', { time }), tone: 'note' };
        if (clock.tookMs < 60_000) return { words: t('clock.answeredNow'), tone: 'note' };
        return { words: t('clock.answered', { time }), tone: 'note' };
      }
      case 'solved': {
        if (clock.isCheckDue) return { words: t('clock.checkDue'), tone: 'due' };
        const day = calendarDayWords(clock.checkOn, reader);
        return { words: t('clock.solved', { day }), tone: 'done' };
      }
      default:
        return { words: t('clock.closed'), tone: 'neutral' };
    }
  };
}
