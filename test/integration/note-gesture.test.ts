import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeNote } from '../../entrypoints/background/note-gesture.ts';
import { withWorkspace } from '../../entrypoints/background/office.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { testNow } from '../workspace.ts';

const place = { tabId: 7, windowId: 1, address: 'https://a.example/people/7', title: '老陈' };

async function noteOf(selection: string) {
  let timesRead = 0;
  await takeNote(Promise.resolve(true), place, () => {
    timesRead += 1;
    return selection;
  });
  const kept = JSON.stringify(await fakeBrowser.storage.session.get(null));
  const pages = (await fakeBrowser.tabs.query({})).map(({ url }) => url ?? '');
  return { timesRead, kept, isWelcomed: pages.some((url) => url.endsWith('app.html#/welcome')) };
}

it('a note asked for by key or menu reads nothing of the page before the user agreed', async () => {
  fakeBrowser.reset();
  const before = await noteOf('要五箱');
  expect(before).toMatchObject({ timesRead: 0, isWelcomed: true });
  expect(before.kept).not.toMatch(/要五箱|a\.example|老陈/);
  await withWorkspace((workspace) => changePreferences(workspace, { agreedAt: testNow }));
  const after = await noteOf('要五箱');
  expect(after.timesRead).toBe(1);
  expect(after.kept).toContain('要五箱');
});
