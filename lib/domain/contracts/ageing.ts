import type { Contract, Payment } from '../records/contract.ts';

/** By how many days what is owed is late: 1 to 30, 31 to 60, 61 and more. */
export const ageBands = ['to30', 'to60', 'over60'] as const;
export type AgeBand = (typeof ageBands)[number];

/** What is owed under one agreement, in minor units of its currency. */
export type Ageing = {
  /** Everything that was agreed and not paid yet, due or not. */
  receivableMinor: number;
  overdueMinor: number;
  byBand: Readonly<Record<AgeBand, number>>;
  /** Days by which the oldest unpaid part is late; 0 when nothing is. */
  oldestDays: number;
  /** The soonest payment that is not late and not paid; null without one. */
  next: Payment | null;
};

type Owed = Pick<Contract, 'payments' | 'deletedAt'>;

/** What is left to pay of one payment, never below zero. */
export function restOf({ minor, paidMinor }: Pick<Payment, 'minor' | 'paidMinor'>): number {
  return Math.max(minor - paidMinor, 0);
}

/**
 * Days by which a payment is late on `today` (days as `yyyy-mm-dd`, both of the rep's zone). On the
 * day itself it is not late yet, and a paid one never is.
 */
export function daysOverdue(payment: Payment, today: string): number {
  if (restOf(payment) === 0 || payment.dueOn >= today) return 0;
  return Math.round((Date.parse(today) - Date.parse(payment.dueOn)) / 86_400_000);
}

/** The band of so many days (1 or more) late. */
export function bandOf(days: number): AgeBand {
  if (days <= 30) return 'to30';
  return days <= 60 ? 'to60' : 'over60';
}

/**
 * What is owed under an agreement on `today`, by how late it is. An agreement that was renewed or has
 * ended is still owed; a deleted one is not. Rule 51a; the bands are those of receivables ageing.
 */
export function ageingOf({ payments, deletedAt }: Owed, today: string): Ageing {
  const byBand = { to30: 0, to60: 0, over60: 0 };
  let [receivableMinor, overdueMinor, oldestDays] = [0, 0, 0];
  let next: Payment | null = null;
  for (const payment of deletedAt === null ? payments : []) {
    const rest = restOf(payment);
    const days = daysOverdue(payment, today);
    receivableMinor += rest;
    if (days > 0) {
      overdueMinor += rest;
      byBand[bandOf(days)] += rest;
      oldestDays = Math.max(oldestDays, days);
    } else if (rest > 0 && (next === null || payment.dueOn < next.dueOn)) next = payment;
  }
  return { receivableMinor, overdueMinor, byBand, oldestDays, next };
}
