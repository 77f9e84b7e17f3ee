import type { OwnHandlers } from '../../lib/messages/router.ts';
import { browserPermissions } from '../../lib/platform/permissions.ts';
import { sessionValues } from '../../lib/platform/session-values.ts';
import { browserSiteScripts } from '../../lib/platform/site-scripts.ts';
import { inTurn } from '../../lib/services/in-turn.ts';
import { stopUnread } from '../../lib/services/never-read.ts';
import { reconcileSites } from '../../lib/services/site-settings.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { insertText } from './composer.ts';
import { withWorkspace } from './office.ts';
import { round } from './rounds.ts';
import { endPicking, pickField } from './teaching.ts';

/** Brings content scripts in line with the switches and grants of the moment. */
export async function reconcile(): Promise<void> {
  const ports = {
    permissions: browserPermissions,
    scripts: browserSiteScripts,
    session: sessionValues,
  };
  const bringInLine = async (workspace: Workspace): Promise<void> => {
    await reconcileSites(workspace, ports);
    await stopUnread(workspace, ports.scripts);
  };
  await inTurn('reconcile', () => withWorkspace(bringInLine));
}

/** What our own pages may order. */
export const ownHandlers: OwnHandlers = {
  reconcileSites: async () => {
    await reconcile();
    return { ok: true };
  },
  insertText: async (message) => insertText(message),
  pickField: async (message) => ({ ok: await pickField(message) }),
  endPicking: async ({ tabId }) => {
    await endPicking(tabId);
    return { ok: true };
  },
  runRound: async () => {
    await round();
    return { ok: true };
  },
};
