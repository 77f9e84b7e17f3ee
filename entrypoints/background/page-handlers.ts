import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { toSighting } from '../../lib/messages/contract.ts';
import type { HelloReply } from '../../lib/messages/page-messages.ts';
import type { PageHandlers } from '../../lib/messages/router.ts';
import type { PagePlace } from '../../lib/messages/sender.ts';
import { toolbarBadge } from '../../lib/platform/badge.ts';
import { openPanelOfTab } from '../../lib/platform/panel.ts';
import { reportFailure } from '../../lib/platform/report-failure.ts';
import { sessionValues } from '../../lib/platform/session-values.ts';
import { noteReplyOnJourneys } from '../../lib/services/automation/note-reply.ts';
import { showKnown } from '../../lib/services/badge.ts';
import { receiveSighting, settingFor } from '../../lib/services/desk.ts';
import { isOriginUnread, isUnread } from '../../lib/services/never-read.ts';
import { chosenFor, readPicks } from '../../lib/services/picks.ts';
import { markReplied } from '../../lib/services/scripts-use.ts';
import { siteDataFor } from '../../lib/services/selector-packs.ts';
import { matchOf } from '../../lib/services/sightings.ts';
import { HealthNotes, type HealthReport, noteWorked } from '../../lib/services/site-health.ts';
import type { FrameSighting } from '../../lib/services/tab-contexts.ts';
import { followTalk, logTalk } from '../../lib/services/talks.ts';
import { taughtLeadingFrame } from '../../lib/services/taught-sheets.ts';
import { taughtDataFor } from '../../lib/services/taught-sites.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { isSiteId, type SiteId } from '../../lib/sites/catalog.ts';
import { isOneLook } from './looks.ts';
import { answerRows } from './marks.ts';
import { withWorkspace } from './office.ts';
import { takePick } from './teaching.ts';
import { backgroundTexts } from './texts.ts';

const notOn: HelloReply = {
  isOn: false,
  hasButton: false,
  hasMarks: false,
  buttonText: '',
  data: null,
};

async function answerHello(workspace: Workspace, site: string, place: PagePlace) {
  if (!isSiteId(site) || !(await isReadable(workspace, site, place))) return notOn;
  const data = await dataFor(workspace, site, place);
  const setting = await settingFor(workspace, site, place.origin);
  if (!setting) return { ...notOn, isOn: true, data };
  const texts = await backgroundTexts(workspace);
  const buttonText = texts.t('openPanel', { ns: 'background' });
  const { hasButton, hasMarks = false } = setting;
  return { isOn: true, hasButton, hasMarks, buttonText, data };
}

/** A host that was taught is read with its own lessons, every other one with its site's data. */
async function dataFor(workspace: Workspace, site: SiteId, place: PagePlace) {
  if (site === 'taught') return taughtDataFor(workspace, place.origin);
  return siteDataFor(workspace, site);
}

/** Switched on here, or looked at once; and never on a host that the user wants left alone. */
async function isReadable(workspace: Workspace, site: string, place: PagePlace): Promise<boolean> {
  if (await isOriginUnread(workspace, place.origin)) return false;
  if (await settingFor(workspace, site, place.origin)) return true;
  return isOneLook(workspace, place.tabId);
}

type Received = Parameters<PageHandlers['sighting']>[0];

/** What may be taken from a page; a sighting of somebody who is not to be read is dropped whole. */
async function allowedOf(workspace: Workspace, { site, sighting }: Received, place: PagePlace) {
  if (!sighting || sighting.site !== site) return null;
  if (!(await isReadable(workspace, site, place))) return null;
  const seen = toSighting(sighting);
  return (await isUnread(workspace, seen)) ? null : seen;
}

async function receive(workspace: Workspace, message: Received, place: PagePlace) {
  const { site } = message;
  const seen = await allowedOf(workspace, message, place);
  const context = await receiveSighting(workspace, sessionValues, { site, sighting: seen, place });
  if (seen && Object.keys(seen.fields).length > 0) await noteWorked(workspace, site);
  const leading = await taughtLeadingFrame(workspace, sessionValues, context);
  const chosen = leading && chosenFor(await readPicks(sessionValues), leading.sighting);
  const match = leading && (await matchOf(workspace, leading.sighting, chosen));
  const isKnown = match?.state === 'known';
  if (leading && leading.site === site) {
    await noteTalk(workspace, leading, isKnown ? match.customerId : null);
  }
  const title = isKnown ? await knownTitle(workspace) : '';
  await showKnown(toolbarBadge, place.tabId, { isKnown, title });
}

/**
 * Follows the open conversation, and notes a talk of a known customer where the user ticked that for
 * the site. Followed before, in session memory and without words, the first message after the tick, or
 * after a stranger was saved, is known to be new.
 */
async function noteTalk(
  workspace: Workspace,
  { site, origin, sighting }: FrameSighting,
  customerId: CustomerId | null,
): Promise<void> {
  const setting = await settingFor(workspace, site, origin);
  if (!setting) return;
  const directions = await followTalk(sessionValues, sighting);
  if (!setting.logsTalks || customerId === null || directions.length === 0) return;
  await logTalk(workspace, { customerId, directions, site, kind: sighting.kind });
  if (!directions.includes('in')) return;
  await markReplied(workspace, customerId);
  await noteReplyOnJourneys(workspace, customerId);
}

async function knownTitle(workspace: Workspace): Promise<string> {
  return (await backgroundTexts(workspace)).t('titleKnown', { ns: 'background' });
}

const healthNotes = new HealthNotes();

async function takeHealth(workspace: Workspace, report: HealthReport, place: PagePlace) {
  if (await isReadable(workspace, report.site, place)) await healthNotes.take(workspace, report);
}

/** What content scripts may ask for. No answer carries customer data. */
export const pageHandlers: PageHandlers = {
  hello: async ({ site }, place) =>
    (await withWorkspace((workspace) => answerHello(workspace, site, place))) ?? notOn,
  sighting: async (message, place) => {
    await withWorkspace((workspace) => receive(workspace, message, place));
    return { ok: true };
  },
  health: async (message, place) => {
    await withWorkspace((workspace) => takeHealth(workspace, message, place));
    return { ok: true };
  },
  rows: async (message, place) => answerRows(message, place),
  picked: async (message, place) => takePick(message, place),
  openPanel: (_message, { tabId }) => {
    openPanelOfTab(tabId).catch(reportFailure); // first call inside the user's click
    return { ok: true };
  },
};
