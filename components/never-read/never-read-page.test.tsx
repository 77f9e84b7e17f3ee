// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Sighting } from '../../lib/domain/sighting.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import { readNeverRead } from '../../lib/services/never-read.ts';
import { renderPage } from '../../test/render-page.tsx';
import { NeverReadPage } from './never-read-page.tsx';
import { useNeverReadEntries } from './use-never-read-entries.tsx';

afterEach(cleanup);

const sighting: Sighting = {
  site: 'wechat-web',
  kind: 'chat',
  isGroup: false,
  sessionKey: '1',
  ownAccount: null,
  fields: { name: [{ value: '家里人', confidence: 0.9, finder: 'x' }] },
  messages: [],
  members: [],
  row: null,
  misses: [],
};
const seen: Seen = {
  subject: '1',
  frame: {
    frameId: 0,
    site: 'wechat-web',
    origin: 'https://wx.qq.com',
    address: null,
    at: '2026-11-21T02:00:00.000Z',
    sighting,
  },
};

/** The menu's entries as buttons. */
function Entries({ shown }: { shown: Seen | null }) {
  const entries = useNeverReadEntries({ tabId: 3, seen: shown, address: null });
  return entries.map((entry) =>
    'onSelect' in entry ? (
      <button key={entry.key} type="button" onClick={entry.onSelect}>
        {entry.label}
      </button>
    ) : null,
  );
}

describe('the never-read list', () => {
  it('takes a host by hand and lets it be taken off, each with its undo', async () => {
    const { user, workspace } = await renderPage(<NeverReadPage />);
    await user.type(await screen.findByLabelText('内容'), 'https://HR.example.com/x');
    await user.click(screen.getByRole('button', { name: '加入名单' }));
    expect(await screen.findByText('hr.example.com')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '移出名单：hr.example.com' }));
    expect(await screen.findByText('名单是空的。')).toBeDefined();
    expect(await readNeverRead(workspace)).toEqual([]);
  });

  it('explains what it cannot take', async () => {
    const { user, workspace } = await renderPage(<NeverReadPage />);
    await user.selectOptions(await screen.findByLabelText('种类'), 'address');
    await user.type(screen.getByLabelText('内容'), 'nobody');
    await user.click(screen.getByRole('button', { name: '加入名单' }));
    expect(await screen.findByText('这样写认不出来，换个写法再试。')).toBeDefined();
    expect(await readNeverRead(workspace)).toEqual([]);
  });

  it('takes the person of the page in one click, and drops what was seen at once', async () => {
    const { user, ports, workspace } = await renderPage(<Entries shown={seen} />);
    await ports.session.set('tab:3', { tabId: 3, frames: [] });
    await user.click(await screen.findByRole('button', { name: '不要读这个人' }));
    await waitFor(async () =>
      expect(await readNeverRead(workspace)).toMatchObject([
        { kind: 'chat', value: '家里人', site: 'wechat-web' },
      ]),
    );
    await waitFor(() => expect(ports.session.values.has('tab:3')).toBe(false));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await readNeverRead(workspace)).toEqual([]));
  });

  it('takes the site of the page in one click', async () => {
    const { user, workspace } = await renderPage(<Entries shown={seen} />);
    await user.click(await screen.findByRole('button', { name: '不要读这个网站' }));
    await waitFor(async () =>
      expect(await readNeverRead(workspace)).toMatchObject([{ kind: 'host', value: 'wx.qq.com' }]),
    );
  });

  it('offers nothing where nothing is seen', async () => {
    await renderPage(<Entries shown={null} />);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
