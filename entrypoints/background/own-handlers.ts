import type { OwnHandlers } from '../../lib/messages/router.ts';
import { browserPermissions } from '../../lib/platform/permissions.ts';
import { browserSiteScripts } from '../../lib/platform/site-scripts.ts';
import { inTurn } from '../../lib/services/in-turn.ts';
import { reconcileSites } from '../../lib/services/site-settings.ts';
import { lookAt } from './looks.ts';
import { withWorkspace } from './office.ts';

/** Brings content scripts in line with the switches and grants of the moment. */
export async function reconcile(): Promise<void> {
  const ports = { permissions: browserPermissions, scripts: browserSiteScripts };
  await inTurn('reconcile', () => withWorkspace((workspace) => reconcileSites(workspace, ports)));
}

/** What our own pages may order. */
export const ownHandlers: OwnHandlers = {
  reconcileSites: async () => {
    await reconcile();
    return { ok: true };
  },
  lookOnce: async ({ tabId }) => {
    await lookAt(tabId);
    return { ok: true };
  },
};
