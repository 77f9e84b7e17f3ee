import { describe, expect, it } from 'vitest';
import { changePreferences } from '../../lib/services/preferences.ts';
import { reconcileSites, switchSiteOff, switchSiteOn } from '../../lib/services/site-settings.ts';
import { FakePermissions, FakeSiteScripts } from '../fakes/ports.ts';
import { openTestWorkspace, testNow } from '../workspace.ts';

async function office() {
  const workspace = await openTestWorkspace();
  const ports = { permissions: new FakePermissions(), scripts: new FakeSiteScripts() };
  return { workspace, ports, reconcile: () => reconcileSites(workspace, ports) };
}

const mail = 'https://mail.google.com/*';

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
    expect(ports.scripts.stopped).toEqual(['gmail']);
    ports.permissions.granted.add(mail);
    await reconcile();
    expect(ports.scripts.running.has('gmail')).toBe(true);
    await switchSiteOff(workspace, 'gmail');
    await reconcile();
    expect(ports.scripts.running.has('gmail')).toBe(false);
  });
});
