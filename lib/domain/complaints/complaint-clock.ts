import type { Contact } from '../facts/customer-facts.ts';
import { dayOf, shiftDay } from '../followups/calendar-day.ts';
import { toInstant } from '../instants.ts';
import type { Complaint } from '../records/complaint.ts';

type Answered = Pick<Complaint, 'at' | 'respondedAt'>;
type Spoken = Pick<Contact, 'at' | 'direction' | 'kind'>;

/**
 * When a complaint was first answered: what the rep said, else the first contact after it that went
 * out, or a call or visit of which nobody wrote down who began. Null while the customer waits.
 */
export function firstResponseOf(
  { at, respondedAt }: Answered,
  contacts: readonly Spoken[],
): string | null {
  const spoken = contacts
    .filter((contact) => contact.at > at && isTowardsThem(contact))
    .map((contact) => contact.at);
  return [...spoken, ...(respondedAt ? [respondedAt] : [])].sort()[0] ?? null;
}

function isTowardsThem({ direction, kind }: Spoken): boolean {
  return direction === 'out' || (direction === null && (kind === 'call' || kind === 'visit'));
}

export type ComplaintClock =
  /** Nobody has answered yet; milliseconds that are left, negative when it is too late. */
  | { state: 'waiting'; dueAt: string; leftMs: number }
  /** Answered, not solved yet; how long the answer took. */
  | { state: 'answered'; respondedAt: string; tookMs: number; isLate: boolean }
  /** Solved; the day on which to ask whether it holds. */
  | { state: 'solved'; solvedAt: string; checkOn: string; isCheckDue: boolean }
  | { state: 'closed'; checkedAt: string };

export type ComplaintMoment = {
  /** Instant text. */
  now: string;
  /** IANA zone of the rep. */
  zone: string;
  /** Hours of the clock until a complaint is answered, nights and days off included. */
  hours: number;
  /** Days after the solution until the customer is asked whether it holds. */
  checkDays: number;
};

/** Where a complaint stands at a moment; rule 37. */
export function complaintClock(
  complaint: Answered & Pick<Complaint, 'steps'>,
  contacts: readonly Spoken[],
  { now, zone, hours, checkDays }: ComplaintMoment,
): ComplaintClock {
  const { at, steps } = complaint;
  if (steps.checked) return { state: 'closed', checkedAt: steps.checked };
  if (steps.solved) {
    const checkOn = shiftDay(dayOf(steps.solved, zone), checkDays);
    const isCheckDue = checkOn <= dayOf(now, zone);
    return { state: 'solved', solvedAt: steps.solved, checkOn, isCheckDue };
  }
  const dueMs = Date.parse(at) + hours * 3_600_000;
  const respondedAt = firstResponseOf(complaint, contacts);
  if (respondedAt === null) {
    return { state: 'waiting', dueAt: toInstant(dueMs), leftMs: dueMs - Date.parse(now) };
  }
  const tookMs = Math.max(Date.parse(respondedAt) - Date.parse(at), 0);
  return { state: 'answered', respondedAt, tookMs, isLate: Date.parse(respondedAt) > dueMs };
}
