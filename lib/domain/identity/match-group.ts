import type { SeenMember } from '../sighting.ts';
import type { GroupMember, Match, MatchCandidate, Reason } from './match.ts';
import { answersFor, idOf, isNameUnique, type MatchInput } from './match-evidence.ts';
import { answerOf } from './seen-contacts.ts';

/**
 * A group is nobody's; its members are known by a durable handle, or by a name the rep confirmed,
 * as long as no other member and no other customer bears it. Names alone say nothing here.
 */
export function matchGroup(input: MatchInput): Extract<Match, { state: 'group' }> {
  const members = distinctMembers(input.sighting.members, input.sighting.ownAccount);
  return {
    state: 'group',
    name: answerOf(input.sighting, 'name'),
    members: members.map((member) => matchMember(input, member, members)),
  };
}

function matchMember(
  input: MatchInput,
  member: SeenMember,
  members: readonly SeenMember[],
): GroupMember {
  const rejected = new Set(answersFor(input, 'isNot', [member.name]).map((link) => idOf(link)));
  const alive = new Set(
    input.customers.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id),
  );
  const isAlone = members.filter(({ name }) => name === member.name).length === 1;
  const found = [...byHandle(input, member), ...(isAlone ? byName(input, member) : [])].filter(
    ({ customerId }) => alive.has(customerId) && !rejected.has(customerId),
  );
  const customers = new Set(found.map(({ customerId }) => customerId));
  const [first] = found;
  if (!first || customers.size !== 1) return { name: member.name, customerId: null, reason: null };
  return { name: member.name, customerId: first.customerId, reason: first.reason };
}

type Found = Pick<MatchCandidate, 'customerId' | 'reason'>;

function byHandle(input: MatchInput, { handle }: SeenMember): Found[] {
  const { site } = input.sighting;
  if (handle === undefined || handle === '' || !input.isDurableSite) return [];
  return input.contactPoints
    .filter((point) => point.deletedAt === null && point.kind === 'handle')
    .filter((point) => point.channel === site && point.value === handle)
    .map((point) => ({
      customerId: idOf(point),
      reason: { kind: 'handle', handle, channel: site },
    }));
}

function byName(input: MatchInput, { name, handle }: SeenMember): Found[] {
  if (handle !== undefined && handle !== '' && input.isDurableSite) return [];
  return answersFor(input, 'is', [name])
    .filter((link) => isNameUnique(input, link))
    .map((link) => {
      const reason: Reason = { kind: 'confirmedName', name, at: link.createdAt };
      return { customerId: idOf(link), reason };
    });
}

function distinctMembers(members: readonly SeenMember[], ownAccount: string | null): SeenMember[] {
  const byKey = new Map<string, SeenMember>();
  for (const member of members) {
    if (member.name === ownAccount) continue;
    const key = `${member.handle ?? ''} ${member.name}`;
    if (!byKey.has(key)) byKey.set(key, member);
  }
  return [...byKey.values()];
}
