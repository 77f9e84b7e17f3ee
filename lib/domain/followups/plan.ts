import { tz } from '@date-fns/tz';
import { addDays, startOfDay } from 'date-fns';
import { toInstant } from '../instants.ts';
import type { Customer, CustomerId } from '../records/customer.ts';
import type { FollowUp } from '../records/follow-up.ts';
import { isQuietAt, type QuietHours } from './quiet-hours.ts';

/** What of a customer decides whether they may be contacted. */
export type PlanCustomer = Pick<Customer, 'id' | 'deletedAt' | 'doNotContact'>;

export type PlanInput = {
  followUps: readonly FollowUp[];
  /** Customers of these follow-ups; one that is missing counts as deleted. */
  customers: ReadonlyMap<CustomerId, PlanCustomer>;
  /** Instant text. */
  now: string;
  /** IANA zone of the rep. */
  zone: string;
  quiet: QuietHours | null;
};

/** Starts of three days, as instants. */
export type DaysAround = { today: string; tomorrow: string; dayAfter: string };

/** Where a follow-up stands; `closed` and `unreachable` ones are in no list. */
export type PlanBucket =
  | 'overdue'
  | 'now'
  | 'laterToday'
  | 'tomorrow'
  | 'later'
  | 'snoozed'
  | 'unreachable'
  | 'closed';

export type Plan = {
  /** Due on an earlier day. */
  overdue: FollowUp[];
  /** Due today, and the time has come. */
  now: FollowUp[];
  laterToday: FollowUp[];
  tomorrow: FollowUp[];
  later: FollowUp[];
  /** Put off to a time that has not come; soonest first. */
  snoozed: FollowUp[];
  isQuiet: boolean;
  /** Customers with something due by now and allowed now, longest due first. The badge counts these. */
  nowCustomers: CustomerId[];
};

/**
 * The bucket of one follow-up. `days` are half-open ranges, from `daysAround`. A snooze
 * holds while `snoozedUntil > now`; afterwards the follow-up is due at the time it was due.
 */
export function bucketOf(
  followUp: FollowUp,
  input: Pick<PlanInput, 'customers' | 'now'>,
  days: DaysAround,
): PlanBucket {
  if (followUp.status !== 'open' || followUp.deletedAt !== null) return 'closed';
  const customer = input.customers.get(followUp.customerId);
  if (!customer || customer.deletedAt !== null || customer.doNotContact) return 'unreachable';
  if (followUp.snoozedUntil !== null && followUp.snoozedUntil > input.now) return 'snoozed';
  if (followUp.dueAt < days.today) return 'overdue';
  if (followUp.dueAt <= input.now) return 'now';
  if (followUp.dueAt < days.tomorrow) return 'laterToday';
  return followUp.dueAt < days.dayAfter ? 'tomorrow' : 'later';
}

/**
 * Today's plan: every open follow-up of a reachable customer in exactly one list, each list by due
 * time (snoozed by the end of the snooze). `now` and `overdue` are what is due by `now`.
 */
export function planOf(input: PlanInput): Plan {
  const isQuiet = input.quiet !== null && isQuietAt(input.quiet, input.now, input.zone);
  const plan: Plan = {
    overdue: [],
    now: [],
    laterToday: [],
    tomorrow: [],
    later: [],
    snoozed: [],
    isQuiet,
    nowCustomers: [],
  };
  const days = daysAround(input.now, input.zone);
  for (const followUp of input.followUps) {
    const bucket = bucketOf(followUp, input, days);
    if (bucket !== 'closed' && bucket !== 'unreachable') plan[bucket].push(followUp);
  }
  for (const bucket of ['overdue', 'now', 'laterToday', 'tomorrow', 'later'] as const) {
    plan[bucket].sort(byKey((row) => row.dueAt));
  }
  plan.snoozed.sort(byKey((row) => row.snoozedUntil ?? row.dueAt));
  plan.nowCustomers = isQuiet
    ? []
    : [...new Set([...plan.overdue, ...plan.now].map((row) => row.customerId))];
  return plan;
}

/** Text of the toolbar badge for a number of customers: empty at zero, `99+` above 99. */
export function badgeText(customers: number): string {
  if (customers <= 0) return '';
  return customers > 99 ? '99+' : String(customers);
}

/** Starts of today, tomorrow and the day after in `zone`, as instants. */
export function daysAround(now: string, zone: string): DaysAround {
  const today = startOfDay(now, { in: tz(zone) });
  const at = (days: number): string => toInstant(startOfDay(addDays(today, days)).getTime());
  return { today: at(0), tomorrow: at(1), dayAfter: at(2) };
}

function byKey(keyOf: (row: FollowUp) => string) {
  return (a: FollowUp, b: FollowUp): number =>
    compare(keyOf(a), keyOf(b)) || compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
