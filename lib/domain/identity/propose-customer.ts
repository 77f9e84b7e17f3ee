import type { Customer } from '../records/customer.ts';
import type { Sighting } from '../sighting.ts';
import type { Proposal } from './match.ts';
import { answerOf, readShownName, seenContacts, shownNameOf } from './seen-contacts.ts';

/** What the page offers to save. Contact points that were only said in the text are not in it. */
export function proposalOf(sighting: Sighting, isDurableSite: boolean): Proposal {
  const shown = shownNameOf(sighting);
  const parsed = readShownName(sighting);
  const name = parsed.name || shown;
  const remark = answerOf(sighting, 'remark') || shown;
  return {
    name,
    remark: remark === name ? '' : remark,
    company: answerOf(sighting, 'company') || parsed.company,
    contactPoints: seenContacts(sighting, isDurableSite)
      .filter(({ source }) => source === 'field' || source === 'title')
      .map(({ kind, value, channel }) => ({ kind, value, shown: value, channel })),
    profile: filled({
      school: parsed.school,
      grade: parsed.grade,
      decisionRole: parsed.role,
      region: answerOf(sighting, 'region'),
    }),
  };
}

function filled(profile: Customer['profile']): Customer['profile'] {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== ''));
}
