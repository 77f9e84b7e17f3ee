import { toSighting } from '../../lib/messages/contract.ts';
import type { HelloReply } from '../../lib/messages/page-messages.ts';
import type { PageHandlers } from '../../lib/messages/router.ts';
import type { PagePlace } from '../../lib/messages/sender.ts';
import { toolbarBadge } from '../../lib/platform/badge.ts';
import { openPanelOfTab } from '../../lib/platform/panel.ts';
import { sessionValues } from '../../lib/platform/session-values.ts';
import { receiveSighting, settingFor } from '../../lib/services/desk.ts';
import { chosenFor, readPicks } from '../../lib/services/picks.ts';
import { matchOf } from '../../lib/services/sightings.ts';
import { leadingFrame } from '../../lib/services/tab-contexts.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { builtInData } from '../../lib/sites/built-in-data.ts';
import { isSiteId } from '../../lib/sites/catalog.ts';
import { isOneLook } from './looks.ts';
import { withWorkspace } from './office.ts';
import { backgroundTexts } from './texts.ts';

const notOn: HelloReply = { isOn: false, hasButton: false, buttonText: '', data: null };

async function answerHello(workspace: Workspace, site: string, place: PagePlace) {
  const setting = await settingFor(workspace, site, place.origin);
  const isOn = setting !== null || (await isOneLook(workspace, place.tabId));
  if (!isOn || !isSiteId(site)) return notOn;
  const data = builtInData(site);
  if (!setting) return { ...notOn, isOn, data };
  const texts = await backgroundTexts(workspace);
  const buttonText = texts.t('openPanel', { ns: 'background' });
  return { isOn, hasButton: setting.hasButton, buttonText, data };
}

async function isReadable(workspace: Workspace, site: string, place: PagePlace): Promise<boolean> {
  if (await settingFor(workspace, site, place.origin)) return true;
  return isOneLook(workspace, place.tabId);
}

type Received = Parameters<PageHandlers['sighting']>[0];

async function receive(workspace: Workspace, { site, sighting }: Received, place: PagePlace) {
  if (!(await isReadable(workspace, site, place))) return;
  const seen = sighting && toSighting(sighting);
  if (seen && seen.site !== site) return;
  const context = await receiveSighting(workspace, sessionValues, { site, sighting: seen, place });
  const leading = leadingFrame(context);
  const chosen = leading && chosenFor(await readPicks(sessionValues), leading.sighting);
  const match = leading && (await matchOf(workspace, leading.sighting, chosen));
  await toolbarBadge.setKnown(place.tabId, match?.state === 'known');
}

/** What content scripts may ask for. No answer carries customer data. */
export const pageHandlers: PageHandlers = {
  hello: async ({ site }, place) =>
    (await withWorkspace((workspace) => answerHello(workspace, site, place))) ?? notOn,
  sighting: async (message, place) => {
    await withWorkspace((workspace) => receive(workspace, message, place));
    return { ok: true };
  },
  health: () => ({ ok: true }),
  openPanel: (_message, { tabId }) => {
    void openPanelOfTab(tabId); // first call inside the user's click
    return { ok: true };
  },
};
