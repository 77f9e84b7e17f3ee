import type { ContactKind } from '../records/contact-point.ts';
import type { CustomerId, ProfileKey } from '../records/customer.ts';

export type Confidence = 'high' | 'medium' | 'low';

/**
 * Why a customer is believed to be the person on the page, in figures and parts; the sentence is
 * made from it in the language of the user.
 */
export type Reason =
  | { kind: 'exactEmail'; email: string }
  | { kind: 'exactPhone'; phone: string }
  /** Same national number, one side without the country code. */
  | { kind: 'tolerantPhone'; seen: string; stored: string }
  /** A durable handle of the site, or a WeChat id. */
  | { kind: 'handle'; handle: string; channel: string }
  /** The name that the rep confirmed; `at` is the instant of the answer. */
  | { kind: 'confirmedName'; name: string; at: string }
  /** The shown name itself holds the customer's phone. */
  | { kind: 'remarkPhone'; phone: string }
  /** The shown name reads as school, grade and name, and the customer's profile agrees. */
  | { kind: 'remarkPerson'; name: string; school: string; grade: string }
  | { kind: 'sameName'; name: string }
  /** A contact point that was only said in the talk or written in the text. */
  | { kind: 'inText'; value: string }
  /** A contact point that the page gives with little certainty. */
  | { kind: 'hint'; value: string };

export type MatchCandidate = { customerId: CustomerId; reason: Reason; confidence: Confidence };
export type Lookalike = { customerId: CustomerId; reason: Reason };

export type ProposedContactPoint = {
  kind: ContactKind;
  value: string;
  shown: string;
  channel: string;
};

/** What the page offers for a new customer; the rep accepts or changes it. */
export type Proposal = {
  name: string;
  /** The shown name where it is more than the bare name, else empty. */
  remark: string;
  company: string;
  contactPoints: ProposedContactPoint[];
  profile: Partial<Record<ProfileKey, string>>;
};

export type GroupMember = { name: string; customerId: CustomerId | null; reason: Reason | null };

/** Who the page shows, as far as it can be told. */
export type Match =
  | { state: 'nobody' }
  | { state: 'group'; name: string; members: GroupMember[] }
  | { state: 'known'; customerId: CustomerId; confidence: Confidence; reason: Reason }
  /** One or several may be meant, surest first; the rep picks one, or saves the proposal. */
  | { state: 'ambiguous'; candidates: MatchCandidate[]; proposal: Proposal }
  | { state: 'unknown'; proposal: Proposal; lookalikes: Lookalike[] };
