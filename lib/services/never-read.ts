import {
  isHostUnread,
  isPersonUnread,
  type NeverReadEntry,
  normaliseNeverRead,
} from '../domain/never-read.ts';
import type { NeverRead } from '../domain/records/never-read.ts';
import type { Sighting } from '../domain/sighting.ts';
import type { SiteScriptPort } from '../platform/site-scripts.ts';
import { siteIds } from '../sites/catalog.ts';
import { act, type Workspace } from './workspace.ts';

/** The list as it counts now, newest first. */
export async function readNeverRead({ db }: Pick<Workspace, 'db'>): Promise<NeverRead[]> {
  const rows = await db.neverRead.toArray();
  return rows
    .filter((row) => row.deletedAt === null)
    .sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
}

/**
 * Puts something on the list. Gives the entry's id, or null for what cannot be meant; what is on
 * the list already stays as it is.
 */
export async function addNeverRead(workspace: Workspace, entry: NeverReadEntry) {
  const { kind, site } = entry;
  const value = normaliseNeverRead(kind, entry.value);
  return act(workspace, null, '', async (writer) => {
    if (value === null) return null;
    const present = (await readNeverRead(workspace)).find(
      (row) => row.kind === kind && row.value === value && row.site === site,
    );
    return present?.id ?? writer.create('neverRead', { kind, value, site }).id;
  });
}

/** Takes an entry off the list; from the next look on it is read again. */
export async function removeNeverRead(workspace: Workspace, id: string) {
  return act(workspace, null, '', (writer) => writer.remove('neverRead', id));
}

/** Stops what is still running on hosts of the list, in tabs that are open already. */
export async function stopUnread(
  workspace: Workspace,
  scripts: Pick<SiteScriptPort, 'stop'>,
): Promise<void> {
  const hosts = (await readNeverRead(workspace)).filter(({ kind }) => kind === 'host');
  if (hosts.length === 0) return;
  const patterns = hosts.map(({ value }) => `*://${hasBelow(value) ? '*.' : ''}${value}/*`);
  for (const site of siteIds) await scripts.stop(site, { on: patterns });
}

/** A number address and a name without a dot have no hosts below them that a pattern could name. */
function hasBelow(host: string): boolean {
  return host.includes('.') && !/^[\d.]+$/.test(host);
}

/** Whether the user forbade to look at pages of this origin. */
export async function isOriginUnread(workspace: Workspace, origin: string): Promise<boolean> {
  if (!URL.canParse(origin)) return false;
  return isHostUnread(await readNeverRead(workspace), new URL(origin).hostname);
}

/** Whether the user forbade to look at whom this sighting shows. */
export async function isUnread(workspace: Workspace, sighting: Sighting): Promise<boolean> {
  return isPersonUnread(await readNeverRead(workspace), sighting);
}
