// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Ports } from '../../lib/queries/workspace-context.tsx';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addFollowUp } from '../../lib/services/follow-ups.ts';
import { openWorkspace } from '../../lib/services/open-workspace.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { createTexts } from '../../lib/texts/texts.ts';
import { inlineWork } from '../../test/fakes/inline-work.ts';
import {
  FakeAlarms,
  FakeBadge,
  FakeMenus,
  FakePageTabs,
  FakePermissions,
  FakeSession,
  FakeSiteScripts,
  FakeValues,
} from '../../test/fakes/ports.ts';
import { Booted } from './booted.tsx';

beforeAll(() => {
  Object.defineProperty(globalThis.navigator, 'language', { value: 'zh-CN' });
});
afterEach(cleanup);

function somePorts() {
  return {
    values: new FakeValues(),
    session: new FakeSession(),
    permissions: new FakePermissions(),
    scripts: new FakeSiteScripts(),
    work: inlineWork,
    menus: new FakeMenus(),
    pageTabs: new FakePageTabs(),
    badge: new FakeBadge(),
    alarms: new FakeAlarms(),
  } satisfies Ports;
}

function boot(ports: Ports, databaseName: string, page = <p>the page</p>) {
  return render(
    <Booted ports={ports} texts={createTexts('zh-CN')} databaseName={databaseName}>
      {page}
    </Booted>,
  );
}

async function openReady(ports: Ports, name: string) {
  const opened = await openWorkspace({ values: ports.values, name });
  if (opened.state !== 'ready') throw new Error('expected a new database to be ready');
  return opened.workspace;
}

describe('a page that starts', () => {
  it('shows itself once the data is open', async () => {
    boot(somePorts(), `boot-${uuidv7()}`);
    expect(await screen.findByText('the page')).toBeDefined();
  });

  it('keeps the badge and the next alarm in line with what is written while it is open', async () => {
    const ports = somePorts();
    const name = `boot-${uuidv7()}`;
    const workspace = await openReady(ports, name);
    await changePreferences(workspace, { quietFrom: null, quietTo: null });
    boot(ports, name);
    await waitFor(() => expect(ports.alarms.at.size).toBe(1));
    expect(ports.badge.text).toBe('');
    const person = { name: '周一一', source: '朋友', contactPoints: [] };
    const { value: customerId } = await saveCustomer(workspace, person);
    await addFollowUp(workspace, {
      customerId,
      title: '问样品',
      dueOn: '2020-01-02',
      dueTime: null,
    });
    await waitFor(() => expect(ports.badge.title).toBe('知客：1 位客户在等你'));
    expect(ports.badge.text).toBe('1');
  });

  it('notes outside the data what it holds, soon after a write', async () => {
    const ports = somePorts();
    const name = `boot-${uuidv7()}`;
    const workspace = await openReady(ports, name);
    boot(ports, name);
    await screen.findByText('the page');
    await saveCustomer(workspace, { name: '周一一', source: '朋友', contactPoints: [] });
    await waitFor(() =>
      expect(ports.values.values.get('sentinel')).toMatchObject({ counts: { customer: 1 } }),
    );
  });

  it('shows recovery, never an empty start, when the data it knew of is gone', async () => {
    const ports = somePorts();
    const name = `boot-${uuidv7()}`;
    const workspace = await openReady(ports, name);
    await saveCustomer(workspace, { name: '周一一', source: '朋友', contactPoints: [] });
    const view = boot(ports, name);
    await screen.findByText('the page');
    globalThis.dispatchEvent(new Event('pagehide'));
    await waitFor(() =>
      expect(ports.values.values.get('sentinel')).toMatchObject({ counts: { customer: 1 } }),
    );
    view.unmount();
    await workspace.db.delete();
    boot(ports, name);
    expect(await screen.findByRole('heading', { name: '资料是空的，但不该是空的' })).toBeDefined();
    expect(screen.queryByText('the page')).toBeNull();
  });

  it('opens all the same when nothing can be noted outside the data, and says so', async () => {
    const ports = somePorts();
    ports.values.set = () => Promise.reject(new Error('the profile is read-only'));
    boot(ports, `boot-${uuidv7()}`);
    expect(await screen.findByText('the page')).toBeDefined();
    expect((await screen.findByRole('alert')).textContent).toMatch(/浏览器不让知客记下资料的数量/);
  });

  it('asks to be reloaded when another window has upgraded the data', async () => {
    const name = `boot-${uuidv7()}`;
    boot(somePorts(), name);
    await screen.findByText('the page');
    const newer = indexedDB.open(name, 99_999);
    expect(await screen.findByRole('heading', { name: '知客已更新' })).toBeDefined();
    expect(screen.getByRole('button', { name: '重新加载' })).toBeDefined();
    await waitFor(() => expect(newer.readyState).toBe('done'));
    newer.result.close();
  });

  it('asks to close a window that holds the data, and goes on once it is closed', async () => {
    const name = `boot-${uuidv7()}`;
    const older = indexedDB.open(name, 1);
    await waitFor(() => expect(older.readyState).toBe('done'));
    render(
      <Booted ports={somePorts()} texts={createTexts('zh-CN')} databaseName={name} patienceMs={1}>
        <p>the page</p>
      </Booted>,
    );
    expect(await screen.findByRole('heading', { name: '请关闭知客的其他窗口' })).toBeDefined();
    older.result.close();
    expect(await screen.findByText('the page')).toBeDefined();
    expect(screen.queryByRole('heading', { name: '请关闭知客的其他窗口' })).toBeNull();
  });

  it('says calmly that a page broke, without the words of a customer', async () => {
    const Broken = (): never => {
      throw new Error('the secret of 周一一');
    };
    boot(somePorts(), `boot-${uuidv7()}`, <Broken />);
    expect(await screen.findByRole('heading', { name: '这个页面出错了' })).toBeDefined();
    expect(document.body.textContent).not.toContain('周一一');
  });
});
