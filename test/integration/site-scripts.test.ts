import { describe, expect, it } from 'vitest';
import { runningIn } from '../../entrypoints/detector/run-detector.ts';
import type { Sighting } from '../../lib/domain/sighting.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { reconcileSites, switchSiteOff, switchSiteOn } from '../../lib/services/site-settings.ts';
import { putSighting, readTabContext } from '../../lib/services/tab-contexts.ts';
import { FakePermissions, FakeSession, FakeSiteScripts } from '../fakes/ports.ts';
import { openTestWorkspace, testNow } from '../workspace.ts';

async function office() {
  const workspace = await openTestWorkspace();
  const ports = {
    permissions: new FakePermissions(),
    scripts: new FakeSiteScripts(),
    session: new FakeSession(),
  };
  return { workspace, ports, reconcile: () => reconcileSites(workspace, ports) };
}

const mail = 'https://mail.google.com/*';

const shown: Sighting = {
  site: 'roundcube',
  kind: 'mail',
  isGroup: false,
  sessionKey: null,
  ownAccount: null,
  fields: {},
  members: [],
  messages: [],
  row: null,
  misses: [],
};

async function showsSomebody(session: FakeSession, tabId: number, origin: string) {
  const place = { tabId, frameId: 0, origin, url: `${origin}/` };
  await putSighting(session, {
    site: 'roundcube',
    sighting: shown,
    place,
    address: null,
    at: testNow,
  });
}

describe('content scripts', () => {
  it('run nowhere before the user agreed', async () => {
    const { workspace, ports, reconcile } = await office();
    ports.permissions.granted.add(mail);
    await switchSiteOn(workspace, 'gmail', [mail]);
    await reconcile();
    expect(ports.scripts.running.size).toBe(0);
  });

  it('run on exactly the origins that are switched on and granted, also in open tabs', async () => {
    const { workspace, ports, reconcile } = await office();
    await changePreferences(workspace, { agreedAt: testNow });
    const [first, second] = ['https://mail.one.example/*', 'https://mail.two.example/*'];
    ports.permissions.granted.add(first);
    await switchSiteOn(workspace, 'roundcube', [first, second]);
    await reconcile();
    expect(ports.scripts.running.get('roundcube')).toEqual({
      site: 'roundcube',
      origins: [first],
      allFrames: true,
    });
    expect(ports.scripts.injected).toEqual(['roundcube']);
  });

  it('stop at once when the site is switched off or the grant is taken back', async () => {
    const { workspace, ports, reconcile } = await office();
    await changePreferences(workspace, { agreedAt: testNow });
    ports.permissions.granted.add(mail);
    await switchSiteOn(workspace, 'gmail', [mail]);
    await reconcile();
    expect(ports.scripts.running.has('gmail')).toBe(true);
    ports.permissions.granted.delete(mail);
    await reconcile();
    expect(ports.scripts.running.has('gmail')).toBe(false);
    expect(ports.scripts.stopped.at(-1)).toEqual({ site: 'gmail', reach: { exceptOn: [] } });
    ports.permissions.granted.add(mail);
    await reconcile();
    expect(ports.scripts.running.has('gmail')).toBe(true);
    await switchSiteOff(workspace, 'gmail');
    await reconcile();
    expect(ports.scripts.running.has('gmail')).toBe(false);
  });

  it('stop, and are forgotten, on an address taken back while the site goes on elsewhere', async () => {
    const { workspace, ports, reconcile } = await office();
    await changePreferences(workspace, { agreedAt: testNow });
    const [first, second] = ['https://mail.one.example/*', 'https://mail.two.example/*'];
    ports.permissions.granted.add(first).add(second);
    ports.scripts.tabIds = [1, 2];
    await switchSiteOn(workspace, 'roundcube', [first, second]);
    await showsSomebody(ports.session, 1, 'https://mail.one.example');
    await showsSomebody(ports.session, 2, 'https://mail.two.example');
    await reconcile();
    expect((await readTabContext(ports.session, 1)).frames).toHaveLength(1);
    expect((await readTabContext(ports.session, 2)).frames).toHaveLength(1);
    ports.permissions.granted.delete(second);
    await reconcile();
    const reach = { exceptOn: [first] };
    expect(ports.scripts.stopped.at(-1)).toEqual({ site: 'roundcube', reach });
    expect((await readTabContext(ports.session, 1)).frames).toHaveLength(1);
    expect((await readTabContext(ports.session, 2)).frames).toEqual([]);
  });

  it('are found by a script that is injected a second time', () => {
    const world = {};
    const controller = new AbortController();
    runningIn(world).set('gmail', controller);
    expect(runningIn(world).get('gmail')).toBe(controller);
    expect(runningIn({}).size).toBe(0);
  });
});
