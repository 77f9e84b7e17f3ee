import { mostPayments, planTotal } from '../../lib/domain/contracts/payment-plan.ts';
import { daySchema } from '../../lib/domain/instants.ts';
import { type Currency, minorDigits, parseAmount } from '../../lib/domain/money.ts';
import type { Contract, Payment } from '../../lib/domain/records/contract.ts';
import type { ContractFields } from '../../lib/services/contracts.ts';

export type PartRow = {
  key: number;
  dueOn: string;
  amount: string;
  /** What came in already; kept as it is. */
  paidMinor: number;
  paidOn: string | null;
};

/** A contract as it is being typed. */
export type ContractDraft = {
  title: string;
  amount: string;
  currency: Currency;
  startsOn: string;
  endsOn: string;
  parts: string;
  plan: readonly PartRow[];
};

/** What is wrong, as a key of the texts and the figures that go into its words. */
export type ContractProblem =
  | { field: 'title' | 'amount' | 'days' | 'order' | 'parts' }
  | { field: 'part'; place: number }
  | { field: 'paid'; place: number; paidMinor: number }
  | { field: 'sum'; sumMinor: number; totalMinor: number };

type Read = { fields: Omit<ContractFields, 'customerId'> } | { problem: ContractProblem };

/** Minor units as they are typed: `1280.5`. */
export function typedAmount(minor: number, currency: Currency): string {
  return String(minor / 10 ** minorDigits(currency));
}

/** Rows to be typed into, of a plan. */
export function partRows(payments: readonly Payment[], currency: Currency): PartRow[] {
  return payments.map(({ dueOn, minor, paidMinor, paidOn }, key) => ({
    key,
    dueOn,
    amount: typedAmount(minor, currency),
    paidMinor,
    paidOn,
  }));
}

type Written = Pick<
  Contract,
  'title' | 'totalMinor' | 'currency' | 'startsOn' | 'endsOn' | 'payments'
>;

export function draftOf(contract: Written): ContractDraft {
  const { title, totalMinor, currency, startsOn, endsOn, payments } = contract;
  return {
    title,
    amount: typedAmount(totalMinor, currency),
    currency,
    startsOn,
    endsOn,
    parts: String(Math.max(payments.length, 1)),
    plan: partRows(payments, currency),
  };
}

/** The term and the sum alone, which a plan is made of. */
export function readTerm(draft: ContractDraft) {
  const { startsOn, endsOn, currency } = draft;
  const totalMinor = parseAmount(draft.amount.trim(), currency);
  if (totalMinor === null || totalMinor < 0) return problem('amount');
  if (!isDay(startsOn) || !isDay(endsOn)) return problem('days');
  if (endsOn < startsOn) return problem('order');
  return { term: { startsOn, endsOn, totalMinor } };
}

/** How many payments, or what is wrong with the number. */
export function readParts(typed: string): { parts: number } | { problem: ContractProblem } {
  const parts = Number(typed.trim() || '1');
  const isFine = Number.isInteger(parts) && parts >= 1 && parts <= mostPayments;
  return isFine ? { parts } : problem('parts');
}

/** In: what was typed. Out: the contract's fields, or the first thing that is wrong. */
export function readContract(draft: ContractDraft): Read {
  if (draft.title.trim() === '') return problem('title');
  const read = readTerm(draft);
  if ('problem' in read) return read;
  const { startsOn, endsOn, totalMinor } = read.term;
  const payments: Payment[] = [];
  for (const [place, row] of draft.plan.entries()) {
    const minor = parseAmount(row.amount.trim(), draft.currency);
    if (!isDay(row.dueOn) || minor === null || minor <= 0) {
      return { problem: { field: 'part', place: place + 1 } };
    }
    if (minor < row.paidMinor) {
      return { problem: { field: 'paid', place: place + 1, paidMinor: row.paidMinor } };
    }
    payments.push({ dueOn: row.dueOn, minor, paidMinor: row.paidMinor, paidOn: row.paidOn });
  }
  const sumMinor = planTotal(payments);
  if (payments.length > 0 && sumMinor !== totalMinor) {
    return { problem: { field: 'sum', sumMinor, totalMinor } };
  }
  const { title, currency } = draft;
  return { fields: { title: title.trim(), currency, totalMinor, startsOn, endsOn, payments } };
}

function problem(field: 'title' | 'amount' | 'days' | 'order' | 'parts') {
  return { problem: { field } as const };
}

function isDay(text: string): boolean {
  return daySchema.safeParse(text).success;
}
