import type { ContactPoint } from '../records/contact-point.ts';
import type { Customer, CustomerId } from '../records/customer.ts';
import type { Link } from '../records/link.ts';
import type { Sighting } from '../sighting.ts';
import { isSameAvatar, linkNameOf } from './link-name.ts';
import type { Confidence, MatchCandidate, Reason } from './match.ts';
import { samePhone } from './same-phone.ts';
import { type SeenContact, seenContacts, shownNameOf } from './seen-contacts.ts';

export type MatchInput = {
  /** Normalised: phones E.164 or digits, e-mails lower-case. */
  sighting: Sighting;
  /** What the caller found by `lookupKeys`; too much does no harm. */
  contactPoints: readonly ContactPoint[];
  /** The customers of those contact points and links, and those that bear one of the names. */
  customers: readonly Customer[];
  /** Links of this site under one of the names. */
  links: readonly Link[];
  /** Whether the site's handles name the same person for ever. */
  isDurableSite: boolean;
  /**
   * The rep's pick for exactly this conversation (site, own account, session key), kept only as long
   * as the page lives. It settles what a remembered name may not: which of two namesakes this is.
   */
  picked?: { customerId: CustomerId; at: string } | null;
};

/** How a stored contact point and a seen one agree, or null. */
function contactReason(
  seen: SeenContact,
  stored: ContactPoint,
): { reason: Reason; confidence: Confidence } | null {
  const how = agreement(seen, stored);
  if (how === null) return null;
  if (seen.source === 'text')
    return { reason: { kind: 'inText', value: seen.value }, confidence: 'low' };
  if (seen.source === 'hint')
    return { reason: { kind: 'hint', value: seen.value }, confidence: 'low' };
  if (seen.kind === 'email')
    return { reason: { kind: 'exactEmail', email: seen.value }, confidence: 'high' };
  if (seen.kind !== 'phone') {
    const reason = { kind: 'handle', handle: seen.value, channel: stored.channel } as const;
    return { reason, confidence: 'high' };
  }
  return phoneReason(seen, stored, how);
}

function phoneReason(seen: SeenContact, stored: ContactPoint, how: 'exact' | 'tolerant') {
  if (how === 'tolerant') {
    const reason = { kind: 'tolerantPhone', seen: seen.value, stored: stored.value } as const;
    return { reason, confidence: 'medium' as const };
  }
  if (seen.source === 'title') {
    const reason = { kind: 'remarkPhone', phone: seen.value } as const;
    return { reason, confidence: 'high' as const };
  }
  return {
    reason: { kind: 'exactPhone', phone: seen.value } as const,
    confidence: 'high' as const,
  };
}

function agreement(seen: SeenContact, stored: ContactPoint): 'exact' | 'tolerant' | null {
  if (seen.kind === 'phone') {
    const isPhone = stored.kind === 'phone' || stored.kind === 'whatsapp';
    return isPhone ? samePhone(seen.value, stored.value) : null;
  }
  if (seen.kind !== stored.kind) return null;
  if (seen.kind === 'handle' && seen.channel !== stored.channel) return null;
  return seen.value.toLowerCase() === stored.value.toLowerCase() ? 'exact' : null;
}

/** Answers of the rep for this site, own account and name, newest first. */
export function answersFor(
  input: MatchInput,
  verdict: Link['verdict'],
  names: readonly string[],
): Link[] {
  const account = input.sighting.ownAccount ?? '';
  return input.links
    .filter((link) => link.deletedAt === null && link.verdict === verdict)
    .filter((link) => link.site === input.sighting.site && link.account === account)
    .filter((link) => link.name !== '' && names.includes(link.name))
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** Customers of whom the rep said that this shown person is not them. */
export function rejectedFor(input: MatchInput): ReadonlySet<CustomerId> {
  const names = [linkNameOf(input.sighting, input.isDurableSite), shownNameOf(input.sighting)];
  return new Set(answersFor(input, 'isNot', names).map((link) => idOf(link)));
}

/** Whether nobody else bears the name: no other customer, and no answer that says another one. */
export function isNameUnique(input: MatchInput, link: Link): boolean {
  const bearers = input.customers.filter(
    (each) => each.deletedAt === null && (each.name === link.name || each.remark === link.name),
  );
  const answers = answersFor(input, 'is', [link.name]);
  return [...bearers.map(({ id }) => id), ...answers.map((answer) => idOf(answer))].every(
    (id) => id === idOf(link),
  );
}

/**
 * Candidates from the rep's earlier answers. One that may be relied on is medium: the name is still
 * unique, the picture is the same, and the page gives no address of its own that says otherwise.
 */
export function linkCandidates(input: MatchInput): MatchCandidate[] {
  const { sighting, isDurableSite } = input;
  const name = linkNameOf(sighting, isDurableSite);
  const shown = shownNameOf(sighting);
  return answersFor(input, 'is', [name, shown]).map((link) => {
    const isReliable =
      link.name === name && isNameUnique(input, link) && isSameAvatar(link, sighting);
    return {
      customerId: idOf(link),
      reason: { kind: 'confirmedName', name: link.name, at: link.createdAt },
      confidence: isReliable ? 'medium' : 'low',
    };
  });
}

/** The pick for this conversation, as a candidate; empty without one. */
export function pickedCandidate({ sighting, isDurableSite, picked }: MatchInput): MatchCandidate[] {
  if (!picked) return [];
  const name = shownNameOf(sighting) || linkNameOf(sighting, isDurableSite);
  const reason = { kind: 'confirmedName', name, at: picked.at } as const;
  return [{ customerId: picked.customerId, reason, confidence: 'medium' }];
}

/** Candidates from contact points, also those that were only said. */
export function contactCandidates(input: MatchInput): MatchCandidate[] {
  const seen = seenContacts(input.sighting, input.isDurableSite);
  const stored = input.contactPoints.filter(({ deletedAt }) => deletedAt === null);
  return seen.flatMap((contact) =>
    stored.flatMap((point) => {
      const found = contactReason(contact, point);
      return found ? [{ customerId: idOf(point), ...found }] : [];
    }),
  );
}

/** The customer a record belongs to. */
export function idOf(record: { customerId: CustomerId }): CustomerId {
  return record.customerId;
}
