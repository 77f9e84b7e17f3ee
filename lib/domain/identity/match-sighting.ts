import type { Customer } from '../records/customer.ts';
import { linkNameOf } from './link-name.ts';
import type { Confidence, Lookalike, Match, MatchCandidate } from './match.ts';
import {
  contactCandidates,
  linkCandidates,
  type MatchInput,
  pickedCandidate,
  rejectedFor,
} from './match-evidence.ts';
import { matchGroup } from './match-group.ts';
import { proposalOf } from './propose-customer.ts';
import { nameMatch } from './same-person.ts';
import { answerOf, readShownName, seenContacts, shownNameOf } from './seen-contacts.ts';

const order: Record<Confidence, number> = { high: 0, medium: 1, low: 2 };

/**
 * Who the page shows. A contact point of the person, or an answer of the rep that may still be
 * relied on, makes one customer `known`; if such evidence names several, or there is only weaker
 * evidence (a name, something said in the text), the rep is asked. A name alone never links. The
 * rep's pick for this very conversation, and their answer among owners of a shared address, decide.
 * Deleted customers, and those the rep said it is not, never match. No error: everything is a state.
 */
export function matchSighting(input: MatchInput): Match {
  const { sighting, isDurableSite } = input;
  if (sighting.isGroup === true) return matchGroup(input);
  const links = usable(input, linkCandidates(input));
  const contacts = usable(input, contactCandidates(input));
  const candidates = bestOfEach([...links, ...contacts]);
  const sure = candidates.filter(isEvidence);
  const [picked] = usable(input, pickedCandidate(input));
  const decided = picked ?? (sure.length === 1 ? sure[0] : answerAmong(links, contacts));
  if (decided) return { state: 'known', ...decided };
  const proposal = proposalOf(sighting, isDurableSite);
  if (sure.length > 1) return { state: 'ambiguous', candidates: sure, proposal };
  const named = namedCandidates(input);
  const hints = candidates.filter(({ reason }) => reason.kind === 'hint');
  const weak = bestOfEach([
    ...candidates.filter(({ reason }) => reason.kind !== 'hint'),
    ...named.fitting,
  ]);
  if (weak.length > 0) return { state: 'ambiguous', candidates: weak, proposal };
  if (!isAnybodyShown(input)) return { state: 'nobody' };
  return {
    state: 'unknown',
    proposal,
    lookalikes: [...named.contradicted, ...hints].map(lookalike),
  };
}

function isEvidence({ reason, confidence }: MatchCandidate): boolean {
  return reason.kind !== 'inText' && reason.kind !== 'hint' && confidence !== 'low';
}

/** Two customers share an address or number: the rep's earlier answer says which of them it is. */
function answerAmong(
  links: readonly MatchCandidate[],
  contacts: readonly MatchCandidate[],
): MatchCandidate | undefined {
  const owners = new Set(contacts.filter(isEvidence).map(({ customerId }) => customerId));
  const [answer, second] = links.filter(isEvidence);
  return answer && !second && owners.has(answer.customerId) ? answer : undefined;
}

/** Without deleted or missing customers and those whom the rep rejected. */
function usable(input: MatchInput, candidates: readonly MatchCandidate[]): MatchCandidate[] {
  const alive = new Set(
    input.customers.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id),
  );
  const rejected = rejectedFor(input);
  return candidates.filter(({ customerId }) => alive.has(customerId) && !rejected.has(customerId));
}

/** One candidate per customer, the surest; surest first, else in the order given. */
function bestOfEach(candidates: readonly MatchCandidate[]): MatchCandidate[] {
  const best = new Map<string, MatchCandidate>();
  for (const candidate of candidates.toSorted(
    (a, b) => order[a.confidence] - order[b.confidence],
  )) {
    if (!best.has(candidate.customerId)) best.set(candidate.customerId, candidate);
  }
  return [...best.values()];
}

function namedCandidates(input: MatchInput) {
  const parsed = readShownName(input.sighting);
  const shown = [shownNameOf(input.sighting), answerOf(input.sighting, 'remark')];
  const matches = input.customers.flatMap((customer) => {
    const match = nameMatch(customer, shown, parsed);
    return match ? [{ match, candidate: candidateOf(customer, match.reason) }] : [];
  });
  const alive = (isContradicted: boolean): MatchCandidate[] =>
    usable(
      input,
      matches
        .filter(({ match }) => match.isContradicted === isContradicted)
        .map(({ candidate }) => candidate),
    );
  return { fitting: alive(false), contradicted: alive(true) };
}

function candidateOf(customer: Customer, reason: MatchCandidate['reason']): MatchCandidate {
  const confidence = reason.kind === 'remarkPerson' ? 'medium' : 'low';
  return { customerId: customer.id, reason, confidence };
}

/** A mail that shows only the rep's own or a machine's address shows nobody. */
function isAnybodyShown({ sighting, isDurableSite }: MatchInput): boolean {
  if (linkNameOf(sighting, isDurableSite) === '') return false;
  const isAddressed = seenContacts(sighting, isDurableSite).some(({ source }) => source !== 'text');
  return isAddressed || answerOf(sighting, 'email') === '';
}

function lookalike({ customerId, reason }: MatchCandidate): Lookalike {
  return { customerId, reason };
}
