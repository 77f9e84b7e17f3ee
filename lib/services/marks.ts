import type { Match } from '../domain/identity/match.ts';
import { lookupKeys } from '../domain/identity/match-lookup.ts';
import { matchSighting } from '../domain/identity/match-sighting.ts';
import { normaliseSighting } from '../domain/identity/normalise-sighting.ts';
import type { RowMark, SeenRow } from '../domain/marks/mark-kinds.ts';
import { isPersonUnread } from '../domain/never-read.ts';
import type { Candidate, Sighting } from '../domain/sighting.ts';
import { findAbout, isSiteId } from '../sites/catalog.ts';
import { markedCustomers } from './mark-rules.ts';
import { readNeverRead } from './never-read.ts';
import type { Workspace } from './workspace.ts';

export type RowsAsked = { site: string; account: string | null; rows: readonly SeenRow[] };

/** Only what surely names one person: their own address or number, or a name the user confirmed. */
const sure = new Set(['exactEmail', 'exactPhone', 'remarkPhone', 'confirmedName']);

/**
 * Beside which rows of a list a mark stands. Gives row numbers and kinds only; a row that is no known
 * customer, one that the user does not want read, and one without any mark are not told apart.
 */
export async function marksFor(workspace: Workspace, asked: RowsAsked): Promise<RowMark[]> {
  const marks = await markedCustomers(workspace);
  if (marks.size === 0) return [];
  const unread = await readNeverRead(workspace);
  const sightings = asked.rows.map((row) => sightingOf(row, asked));
  const matchAll = await openMatching(workspace, sightings);
  return sightings.flatMap((sighting, index): RowMark[] => {
    if (isPersonUnread(unread, sighting)) return [];
    const match = matchAll(sighting);
    const kind = isSure(match) ? marks.get(match.customerId) : undefined;
    return kind ? [[index, kind]] : [];
  });
}

function isSure(match: Match): match is Match & { state: 'known' } {
  return match.state === 'known' && sure.has(match.reason.kind);
}

/** A row as if its conversation were open: the same rules decide who it is. */
function sightingOf({ name, emails, phones }: SeenRow, { site, account }: RowsAsked): Sighting {
  const seen = (values: readonly string[]): Candidate[] =>
    values.map((value) => ({ value, confidence: 0.9, finder: 'row' }));
  return normaliseSighting({
    site,
    kind: isSiteId(site) ? findAbout(site).kind : 'page',
    isGroup: false,
    sessionKey: null,
    ownAccount: account,
    fields: {
      ...(name === '' ? {} : { name: seen([name]) }),
      ...(emails.length === 0 ? {} : { email: seen(emails) }),
      ...(phones.length === 0 ? {} : { phone: seen(phones) }),
    },
    messages: [],
    members: [],
    row: null,
    misses: [],
  });
}

/** Looks everything up at once for all rows; the decision for each is the domain's. */
async function openMatching({ db }: Workspace, sightings: readonly Sighting[]) {
  const keys = sightings.map((sighting) => lookupKeys(sighting));
  const pairs = keys.flatMap(({ contactPoints }) =>
    contactPoints.map(({ kind, value }) => [kind, value]),
  );
  const names = [...new Set(keys.flatMap((key) => key.names))];
  const [site = ''] = sightings.map((sighting) => sighting.site);
  const contactPoints = await db.contactPoint.where('[kind+value]').anyOf(pairs).toArray();
  const links = await db.link
    .where('[site+name]')
    .anyOf(names.map((name) => [site, name]))
    .toArray();
  const named = await db.customer.where('name').anyOf(names).or('remark').anyOf(names).toArray();
  const ids = new Set([...contactPoints, ...links].map(({ customerId }) => customerId));
  const byId = (await db.customer.bulkGet([...ids])).filter((one) => one !== undefined);
  const customers = [...new Map([...named, ...byId].map((one) => [one.id, one])).values()];
  const isDurableSite = isSiteId(site) && findAbout(site).isDurable('handle');
  return (sighting: Sighting): Match =>
    matchSighting({ sighting, contactPoints, customers, links, isDurableSite });
}
