import type { CustomerId } from '../domain/records/customer.ts';
import type { Link } from '../domain/records/link.ts';
import type { Writer } from '../storage/writer.ts';
import { act, type Workspace } from './workspace.ts';

/** Somebody as a site shows them, without a durable id. */
export type ShownPerson = Pick<Link, 'site' | 'account' | 'name' | 'avatar'>;

/** Remembers, as part of a larger act, that this shown name means this customer. */
export function confirmIn(writer: Writer, customerId: CustomerId, shown: ShownPerson): Link {
  return writer.create('link', { ...shown, customerId, verdict: 'is' });
}

async function answersFor(workspace: Workspace, customerId: CustomerId, shown: ShownPerson) {
  const links = await workspace.db.link
    .where('[site+name]')
    .equals([shown.site, shown.name])
    .toArray();
  return links.filter(
    (link) =>
      link.deletedAt === null && link.customerId === customerId && link.account === shown.account,
  );
}

/** The rep says: this shown person is that customer. Replaces an earlier "not this person". */
export async function confirmLink(
  workspace: Workspace,
  customerId: CustomerId,
  shown: ShownPerson,
) {
  return act(workspace, 'linkConfirmed', shown.name, async (writer) => {
    const earlier = await answersFor(workspace, customerId, shown);
    for (const link of earlier) await writer.remove('link', link.id);
    return confirmIn(writer, customerId, shown);
  });
}

/** The rep says: this shown person is not that customer. Takes an earlier confirmation back. */
export async function rejectLink(workspace: Workspace, customerId: CustomerId, shown: ShownPerson) {
  return act(workspace, 'linkRejected', shown.name, async (writer) => {
    const earlier = await answersFor(workspace, customerId, shown);
    for (const link of earlier) await writer.remove('link', link.id);
    return writer.create('link', { ...shown, customerId, verdict: 'isNot' });
  });
}
