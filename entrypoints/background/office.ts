import { toolbarBadge } from '../../lib/platform/badge.ts';
import { localValues } from '../../lib/platform/key-value.ts';
import { openWorkspace } from '../../lib/services/open-workspace.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { createTexts, languageFor } from '../../lib/texts/texts.ts';

let opening: Promise<Workspace | null> | null = null;

async function openOnce(): Promise<Workspace | null> {
  const opened = await openWorkspace({
    values: localValues,
    onVersionChange: () => {
      opening = null;
    },
  });
  if (opened.state === 'ready') return opened.workspace;
  opening = null; // the next event looks again: the user may have repaired it in a page
  const t = createTexts(languageFor(navigator.language)).getFixedT(null, 'background');
  await toolbarBadge.setTrouble(true);
  await toolbarBadge.setTitle(t('titleTrouble'));
  return null;
}

/** The open data for the life of this worker; null while it needs the user's decision. */
export function officeWorkspace(): Promise<Workspace | null> {
  opening ??= openOnce();
  return opening;
}

/** Does something with the data, or nothing while it cannot be trusted. */
export async function withWorkspace<T>(
  work: (workspace: Workspace) => Promise<T>,
): Promise<T | null> {
  const workspace = await officeWorkspace();
  return workspace ? work(workspace) : null;
}
