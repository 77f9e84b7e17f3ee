import { toInstant } from '../domain/instants.ts';
import type { StoredPack } from '../domain/records/selector-pack.ts';
import { applyPack } from '../domain/selectors/apply-pack.ts';
import { type CheckedPack, checkPack } from '../domain/selectors/check-pack.ts';
import type { SelectorPack } from '../domain/selectors/pack-schema.ts';
import type { SiteData } from '../domain/selectors/site-data.ts';
import { builtInData } from '../sites/built-in-data.ts';
import { isSiteId, type SiteId } from '../sites/catalog.ts';
import { act, type Workspace } from './workspace.ts';

/** The pack that counts and the one before it. */
const keptPacks = 2;

/** Packs that were trusted, newest first; the first one counts. */
export async function readPacks({ db }: Pick<Workspace, 'db'>): Promise<StoredPack[]> {
  const rows = await db.selectorPack.toArray();
  return rows
    .filter((row) => row.deletedAt === null)
    .sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));
}

/** What a pack's text would change, or why it is refused; `isSelector` asks the browser. */
export function checkPackText(text: string, isSelector: (css: string) => boolean): CheckedPack {
  return checkPack(text, { dataOf: (id) => (isSiteId(id) ? builtInData(id) : null), isSelector });
}

/** Reads with this pack from now on. Its text was checked, and its changes were shown or signed. */
export async function trustPack(
  workspace: Workspace,
  pack: Pick<StoredPack, 'version' | 'text' | 'trust'>,
) {
  const openedAt = toInstant(workspace.now());
  return act(workspace, null, '', async (writer) => {
    const older = (await readPacks(workspace)).slice(keptPacks - 1);
    for (const { id } of older) await writer.remove('selectorPack', id);
    return writer.create('selectorPack', { ...pack, openedAt }).id;
  });
}

/** Back to the pack before this one, or to the shipped data where there was none. */
export async function undoPack(workspace: Workspace) {
  return act(workspace, null, '', async (writer) => {
    const [newest] = await readPacks(workspace);
    if (newest) await writer.remove('selectorPack', newest.id);
  });
}

/** Back to the shipped data of every site. */
export async function removePacks(workspace: Workspace) {
  return act(workspace, null, '', async (writer) => {
    for (const { id } of await readPacks(workspace)) await writer.remove('selectorPack', id);
  });
}

/**
 * The pack in use, checked anew: the shipped data may have changed with an update since it was
 * trusted. null where there is none or it does not fit any more. Whether its selectors can be used
 * was asked of the browser when it was opened.
 */
export async function usedPack(workspace: Pick<Workspace, 'db'>): Promise<SelectorPack | null> {
  const [newest] = await readPacks(workspace);
  const checked = newest && checkPackText(newest.text, () => true);
  return checked?.state === 'fine' ? checked.pack : null;
}

/** What a site's script is to read with: the shipped data, with the trusted pack's changes. */
export async function siteDataFor(
  workspace: Pick<Workspace, 'db'>,
  site: SiteId,
): Promise<SiteData> {
  const changes = (await usedPack(workspace))?.sites[site];
  const shipped = builtInData(site);
  return changes ? applyPack(shipped, changes) : shipped;
}
