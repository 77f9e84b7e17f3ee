import { idSchema } from '../ids.ts';
import type { Complaint } from '../records/complaint.ts';
import type { Contract, Payment } from '../records/contract.ts';
import type { Customer } from '../records/customer.ts';
import type { FollowUp } from '../records/follow-up.ts';
import type { Interaction } from '../records/interaction.ts';
import type { Need } from '../records/need.ts';
import type { Purchase } from '../records/purchase.ts';
import type { Satisfaction } from '../records/satisfaction.ts';
import type { SegmentChange } from '../records/segment-change.ts';

/** Rows for the examples of rules: short to write, whole to read. Every row of a kind has one id. */
const uuid = '00000000-0000-7000-8000-000000000001';
const customerId = idSchema('customer').parse(uuid);
/** The id that every row of an example has; part of the keys of its occasions. */
export const exampleId = uuid;

function base(at: string) {
  return { ownerId: 'local', createdAt: at, updatedAt: at, deletedAt: null, clocks: {} };
}

export function exampleCustomer(createdAt: string, fields: Partial<Customer> = {}): Customer {
  return {
    id: idSchema('customer').parse(uuid),
    ...base(createdAt),
    name: '林可',
    remark: '',
    company: '',
    source: '门店',
    pinyin: '',
    initials: '',
    doNotContact: false,
    profile: {},
    custom: {},
    ...fields,
  };
}

/** A purchase of 100 yuan. */
export function exampleOrder(at: string, fields: Partial<Purchase> = {}): Purchase {
  return {
    id: idSchema('purchase').parse(uuid),
    ...base(at),
    customerId,
    at,
    currency: 'CNY',
    totalMinor: 10_000,
    items: [],
    refunds: [],
    orderNumber: '',
    ...fields,
  };
}

/** Purchases at these instants, each of 100 yuan. */
export function exampleOrders(...instants: string[]): Purchase[] {
  return instants.map((at) => exampleOrder(at));
}

export function exampleContact(
  at: string,
  direction?: Interaction['direction'],
  kind: Interaction['kind'] = 'chat',
): Interaction {
  const row = { id: idSchema('interaction').parse(uuid), ...base(at), customerId, kind, at };
  const rest = { text: '', site: '', page: null, group: '' };
  return direction ? { ...row, ...rest, direction } : { ...row, ...rest };
}

/** A follow-up that was done at an instant. */
export function exampleDone(at: string): FollowUp {
  return exampleFollowUp(at.slice(0, 10), { status: 'done', doneAt: at });
}

export function exampleFollowUp(dueOn: string, fields: Partial<FollowUp> = {}): FollowUp {
  const dueAt = `${dueOn}T01:00:00.000Z`;
  return {
    id: idSchema('followUp').parse(uuid),
    ...base(dueAt),
    customerId,
    title: '跟进',
    dueOn,
    dueTime: null,
    zone: 'Asia/Shanghai',
    dueAt,
    snoozedUntil: null,
    status: 'open',
    doneAt: null,
    notifiedAt: null,
    ...fields,
  };
}

export function exampleNeed(at: string): Need {
  return {
    id: idSchema('need').parse(uuid),
    ...base(at),
    customerId,
    kind: 'need',
    text: '样品',
    at,
    source: '',
  };
}

export function exampleComplaint(at: string, fields: Partial<Complaint> = {}): Complaint {
  const words = { text: '杯盖漏水', cause: '', solution: '' };
  return {
    id: idSchema('complaint').parse(uuid),
    ...base(at),
    customerId,
    at,
    ...words,
    respondedAt: null,
    steps: {},
    ...fields,
  };
}

export function exampleContract(
  startsOn: string,
  endsOn: string,
  payments: readonly Payment[] = [],
): Contract {
  return {
    id: idSchema('contract').parse(uuid),
    ...base(`${startsOn}T01:00:00.000Z`),
    customerId,
    title: '年度供货',
    currency: 'CNY',
    totalMinor: 1_000_000,
    startsOn,
    endsOn,
    status: 'active',
    payments: [...payments],
  };
}

/** Half a million fen that is due on a day, and what was paid of it. */
export function examplePayment(dueOn: string, paidMinor = 0): Payment {
  return { dueOn, minor: 500_000, paidMinor, paidOn: paidMinor > 0 ? dueOn : null };
}

export function exampleChange(
  segment: string,
  at: string,
  change: SegmentChange['change'] = 'entered',
): SegmentChange {
  return {
    id: idSchema('segmentChange').parse(uuid),
    ...base(at),
    customerId,
    segment,
    change,
    at,
    reason: null,
  };
}

export function exampleAnswer(
  at: string,
  scale: Satisfaction['scale'],
  score: number,
): Satisfaction {
  const id = idSchema('satisfaction').parse(uuid);
  return { id, ...base(at), customerId, at, scale, score, comment: '' };
}
