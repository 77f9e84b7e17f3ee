import type { Contract } from '../records/contract.ts';
import type { Customer } from '../records/customer.ts';
import type { Interaction } from '../records/interaction.ts';
import type { Need } from '../records/need.ts';
import type { Purchase } from '../records/purchase.ts';
import type { Satisfaction } from '../records/satisfaction.ts';
import type { CustomerHistory } from './customer-facts.ts';

/** Rows for the examples of rules. Days are `yyyy-mm-dd`; each thing happened at noon of that day, UTC. */
const noonOf = (day: string): string => `${day}T12:00:00.000Z`;

const exampleId = '00000000-0000-7000-8000-00000000000e';

function base(at: string) {
  const own = { id: exampleId, customerId: exampleId, ownerId: 'local', deletedAt: null };
  return { ...own, createdAt: at, updatedAt: at, clocks: {} };
}

/** What is not given of a customer's history: somebody kept since `day`, and nothing more. */
export function exampleHistory(history: Partial<CustomerHistory>, day: string): CustomerHistory {
  return {
    customer: exampleCustomer({}, day),
    purchases: [],
    interactions: [],
    followUps: [],
    contracts: [],
    complaints: [],
    answers: [],
    needs: [],
    segmentChanges: [],
    tags: [],
    ...history,
  };
}

/** A customer kept since `day`. */
export function exampleCustomer(fields: Partial<Customer>, day: string): Customer {
  const { customerId: _none, ...own } = base(noonOf(day));
  const names = { name: '例', remark: '', company: '', source: '门店', pinyin: '', initials: '' };
  const rest = { doNotContact: false, profile: {}, custom: {} };
  return { ...own, ...names, ...rest, ...fields } as Customer; // cast: an example's id is a plain text
}

/** A purchase of so many yuan; nothing is a trial. */
export function bought(day: string, yuan = 100, fields: Partial<Purchase> = {}): Purchase {
  const at = noonOf(day);
  const rest = { currency: 'CNY', items: [], refunds: [], orderNumber: '' };
  const row = { ...base(at), at, totalMinor: yuan * 100, ...rest, ...fields };
  return row as Purchase; // cast: an example's id is a plain text
}

/** A chat, unless another kind is given; who began it where that is known. */
export function talked(
  day: string,
  direction?: 'in' | 'out',
  fields: Partial<Interaction> = {},
): Interaction {
  const at = noonOf(day);
  const rest = { kind: 'chat', text: '', site: '', page: null, group: '' };
  const row = { ...base(at), at, ...rest, ...(direction ? { direction } : {}), ...fields };
  return row as Interaction; // cast: an example's id is a plain text
}

/** A note of the rep. */
export function noted(day: string, text: string): Interaction {
  return talked(day, undefined, { kind: 'note', text });
}

/** Something they need. */
export function needed(day: string, fields: Partial<Need> = {}): Need {
  const at = noonOf(day);
  const row = { ...base(at), at, kind: 'need', text: '要一批新的', source: '', ...fields };
  return row as Need; // cast: an example's id is a plain text
}

/** An answer to how satisfied they are. */
export function answered(day: string, scale: Satisfaction['scale'], score: number): Satisfaction {
  const at = noonOf(day);
  return { ...base(at), at, scale, score, comment: '' } as Satisfaction; // cast: as above
}

/** An agreement that runs to `endsOn`. */
export function agreed(endsOn: string, fields: Partial<Contract> = {}): Contract {
  const row = { ...base(noonOf(endsOn)), title: '供货', currency: 'CNY', totalMinor: 100_000 };
  const rest = { startsOn: '2025-01-01', endsOn, status: 'active', payments: [], ...fields };
  return { ...row, ...rest } as Contract; // cast: as above
}
