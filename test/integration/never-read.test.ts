// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withWorkspace } from '../../entrypoints/background/office.ts';
import { pageHandlers } from '../../entrypoints/background/page-handlers.ts';
import { runDetector } from '../../entrypoints/detector/run-detector.ts';
import type { NeverReadEntry } from '../../lib/domain/never-read.ts';
import type { Sighting } from '../../lib/domain/sighting.ts';
import { sessionValues } from '../../lib/platform/session-values.ts';
import { addNeverRead, removeNeverRead } from '../../lib/services/never-read.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { readSiteHealth } from '../../lib/services/site-health.ts';
import { switchSiteOn } from '../../lib/services/site-settings.ts';
import { readTabContext } from '../../lib/services/tab-contexts.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { talkSite } from '../security/talk-site.ts';
import { testNow } from '../workspace.ts';

const place = {
  tabId: 7,
  frameId: 0,
  origin: 'https://mail.google.com',
  url: 'https://mail.google.com/mail/u/0/#inbox/abcdef123456',
};
const sighting: Sighting = {
  site: 'gmail',
  kind: 'mail',
  isGroup: false,
  sessionKey: '1',
  ownAccount: null,
  fields: {
    name: [{ value: '周以宁', confidence: 0.9, finder: 'x' }],
    email: [{ value: 'ning@example.com', confidence: 0.9, finder: 'x' }],
  },
  messages: [{ dir: 'in', text: 'hello' }],
  members: [],
  row: null,
  misses: [],
};
const message = { type: 'sighting', site: 'gmail', sighting } as const;

async function inWorkspace<T>(work: (workspace: Workspace) => Promise<T>): Promise<T> {
  const done = await withWorkspace(work);
  if (done === null || done === undefined) throw new Error('expected an open workspace');
  return done;
}

async function switchedOn(entry: NeverReadEntry | null) {
  return inWorkspace(async (workspace) => {
    await changePreferences(workspace, { agreedAt: testNow });
    await switchSiteOn(workspace, 'gmail', ['https://mail.google.com/*']);
    const added = entry && (await addNeverRead(workspace, entry));
    return { id: added?.value ?? '' };
  });
}

const shownOnTab = async () =>
  (await readTabContext(sessionValues, place.tabId)).frames.map((frame) => frame.sighting);

const takeOff = (id: string) => inWorkspace((workspace) => removeNeverRead(workspace, id));

beforeAll(() => {
  // The browser's icon, which the fake browser does not have.
  fakeBrowser.action.setIcon = async () => undefined;
});
afterEach(async () => {
  await pageHandlers.sighting({ ...message, sighting: null }, place);
});

describe('a host on the never-read list', () => {
  it('is answered "off" and without data, and what its page says is dropped', async () => {
    const { id } = await switchedOn({ kind: 'host', value: 'google.com', site: '' });
    expect(await pageHandlers.hello({ type: 'hello', site: 'gmail' }, place)).toMatchObject({
      isOn: false,
      data: null,
    });
    await pageHandlers.sighting(message, place);
    expect(await shownOnTab()).toEqual([]);
    const report = { misses: ['sender'], disagreements: [], overruns: 0 };
    await pageHandlers.health({ type: 'health', site: 'gmail', ...report }, place);
    const health = await inWorkspace(readSiteHealth);
    expect(health.flatMap(({ misses }) => Object.keys(misses))).toEqual([]);

    await takeOff(id);
    expect(await pageHandlers.hello({ type: 'hello', site: 'gmail' }, place)).toMatchObject({
      isOn: true,
    });
    await pageHandlers.sighting(message, place);
    expect(await shownOnTab()).toHaveLength(1);
  });

  it('has not a single selector asked of its page', async () => {
    const calls: string[] = [];
    const site = {
      ...talkSite,
      detect: () => {
        calls.push('detect');
        return false;
      },
    };
    fakeBrowser.runtime.onMessage.addListener(async (said: { type: string }) => {
      calls.push(said.type);
      return { isOn: false, hasButton: false, hasMarks: false, buttonText: '', data: null };
    });
    await runDetector(site, new AbortController().signal);
    expect(calls).toEqual(['hello']);
  });
});

describe('a person on the never-read list', () => {
  it.each([
    { kind: 'address', value: 'Ning@Example.com', site: '' },
    { kind: 'domain', value: 'example.com', site: '' },
    { kind: 'chat', value: '周以宁', site: 'gmail' },
  ] as const)('is dropped before anything is kept: $kind', async (entry) => {
    const { id } = await switchedOn(entry);
    await pageHandlers.sighting(message, place);
    expect(await shownOnTab()).toEqual([]);
    const other = { name: [{ value: '林可', confidence: 0.9, finder: 'x' }] };
    await pageHandlers.sighting({ ...message, sighting: { ...sighting, fields: other } }, place);
    expect((await shownOnTab())[0]?.fields.name?.[0]?.value).toBe('林可');
    // Back to the listed person in the same tab: what was shown before goes too.
    await pageHandlers.sighting(message, place);
    expect(await shownOnTab()).toEqual([]);
    await takeOff(id);
  });
});
