import { describe, expect, it } from 'vitest';
import { FakeSiteScripts } from '../../test/fakes/ports.ts';
import { openTestWorkspace } from '../../test/workspace.ts';
import {
  addNeverRead,
  isOriginUnread,
  readNeverRead,
  removeNeverRead,
  stopUnread,
} from './never-read.ts';

describe('the list of what is never read', () => {
  it('keeps an entry once, in its plain form, and forbids its host and those below', async () => {
    const workspace = await openTestWorkspace();
    const entry = { kind: 'host', value: 'https://Mail.Example.com/x', site: '' } as const;
    await addNeverRead(workspace, entry);
    await addNeverRead(workspace, { ...entry, value: 'mail.example.com' });
    expect(await readNeverRead(workspace)).toMatchObject([
      { kind: 'host', value: 'mail.example.com' },
    ]);
    const origins = ['https://mail.example.com', 'http://a.mail.example.com:81', 'https://b.com'];
    const answers = await Promise.all(origins.map((origin) => isOriginUnread(workspace, origin)));
    expect(answers).toEqual([true, true, false]);
  });

  it('takes nothing in that cannot be meant', async () => {
    const workspace = await openTestWorkspace();
    const { value } = await addNeverRead(workspace, { kind: 'address', value: 'nobody', site: '' });
    expect(value).toBeNull();
    expect(await readNeverRead(workspace)).toEqual([]);
  });

  it('reads again what was taken off', async () => {
    const workspace = await openTestWorkspace();
    const added = await addNeverRead(workspace, { kind: 'host', value: 'a.example.com', site: '' });
    await removeNeverRead(workspace, added.value ?? '');
    expect(await isOriginUnread(workspace, 'https://a.example.com')).toBe(false);
    expect(await readNeverRead(workspace)).toEqual([]);
  });

  it('stops what runs on its hosts already', async () => {
    const workspace = await openTestWorkspace();
    const scripts = new FakeSiteScripts();
    await stopUnread(workspace, scripts);
    expect(scripts.stopped).toEqual([]);
    for (const value of ['example.com', 'localhost', '127.0.0.1']) {
      await addNeverRead(workspace, { kind: 'host', value, site: '' });
    }
    await stopUnread(workspace, scripts);
    const reach = scripts.stopped.find(({ site }) => site === 'gmail')?.reach;
    const patterns = reach && 'on' in reach ? [...reach.on].sort() : [];
    expect(patterns).toEqual(['*://*.example.com/*', '*://127.0.0.1/*', '*://localhost/*']);
  });
});
