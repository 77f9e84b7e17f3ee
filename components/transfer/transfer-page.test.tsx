// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { exportAll } from '../../lib/services/backup.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import { readStanding } from '../../lib/services/history.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';
import { ExportAll } from './export-all.tsx';
import { ImportFile } from './import-file.tsx';
import { RestoreBackup } from './restore-backup.tsx';

/** Files that were handed to the browser's downloads, by name. */
const downloads = new Map<string, string>();
const blobs = new Map<string, Blob>();
URL.createObjectURL = (blob: Blob) => {
  const url = `blob:test/${blobs.size}`;
  blobs.set(url, blob);
  return url;
};
HTMLAnchorElement.prototype.click = function click() {
  downloads.set(this.download, this.href);
};

afterEach(() => {
  cleanup();
  downloads.clear();
});

async function workspaceWithOne() {
  const workspace = await openTestWorkspace();
  const phone = {
    kind: 'phone' as const,
    value: '+8613800138001',
    shown: '138 0013 8001',
    channel: '',
  };
  await saveCustomer(workspace, { name: '周一一', source: '朋友', contactPoints: [phone] });
  return workspace;
}

function choose(container: HTMLElement, file: File): void {
  const input = container.querySelector('input[type="file"]');
  if (!input) throw new Error('expected a file chooser, found none');
  fireEvent.change(input, { target: { files: [file] } });
}

async function textOf(name: string): Promise<string> {
  const blob = blobs.get(downloads.get(name) ?? '');
  if (!blob) throw new Error(`expected a download ${name}, found ${[...downloads.keys()].join()}`);
  return blob.text();
}

describe('export', () => {
  it('hands everything to the downloads as one file', async () => {
    const { user } = await renderPage(<ExportAll />, { workspace: await workspaceWithOne() });
    await user.click(await screen.findByRole('button', { name: '导出全部' }));
    await screen.findByText(/已交给浏览器下载/);
    const [name = ''] = downloads.keys();
    expect(name).toMatch(/^zhike-2026-11-2\d\.json$/);
    expect(await textOf(name)).toContain('周一一');
  });
});

describe('restore', () => {
  it('refuses where there is something already, and says what to do', async () => {
    await renderPage(<RestoreBackup />, { workspace: await workspaceWithOne() });
    expect(await screen.findByText(/这里已经有资料/)).toBeDefined();
    expect(screen.queryByRole('button', { name: '选择备份文件…' })).toBeNull();
  });

  it('shows what a backup holds and restores it into an empty profile', async () => {
    const full = await workspaceWithOne();
    const backup = new File([await exportAll(full.db, { now: full.now() })], 'zhike.json');
    const { user, container, workspace } = await renderPage(<RestoreBackup />);
    await screen.findByRole('button', { name: '选择备份文件…' });
    choose(container, backup);
    expect(await screen.findByText(/1 位客户 · 0 笔购买/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '恢复' }));
    expect(await screen.findByText('恢复好了：1 位客户。')).toBeDefined();
    expect((await workspace.db.customer.toArray()).map(({ name }) => name)).toEqual(['周一一']);
  });

  it('leaves everything as it was when the file is no backup', async () => {
    const { container } = await renderPage(<RestoreBackup />);
    await screen.findByRole('button', { name: '选择备份文件…' });
    choose(container, new File(['{"hello":1}'], 'other.json'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/这不是知客导出的备份.*什么都没有改/);
  });
});

function Leaving() {
  const [isHere, setHere] = useState(true);
  return (
    <>
      {isHere ? <ImportFile /> : null}
      <button type="button" onClick={() => setHere(false)}>
        leave
      </button>
    </>
  );
}

const list = `姓名,手机号,公司,颜色
王小明,13800138000,ACME,红
周一一,138 0013 8001,新公司,
李雷,not a phone,,`;

describe('an import', () => {
  it('maps, previews, imports, reports and is undone', async () => {
    const workspace = await workspaceWithOne();
    const page = await renderPage(<ImportFile />, { workspace });
    const { user, container } = page;
    await screen.findByRole('button', { name: '选择 CSV 文件…' });
    choose(container, new File([list], '名单.csv'));

    expect(await screen.findByText(/3 行 · UTF-8/)).toBeDefined();
    expect(screen.getByLabelText('“手机号”放进')).toHaveProperty('value', 'phone');
    expect(screen.getByLabelText('“颜色”放进')).toHaveProperty('value', 'none');
    expect(await screen.findByText(/不像电话/)).toBeDefined();

    await user.click(await screen.findByRole('button', { name: /^导入 \d 行$/ }));
    await screen.findByRole('heading', { name: '“名单.csv”导入好了' });
    const living = async () =>
      (await workspace.db.customer.toArray()).filter(({ deletedAt }) => deletedAt === null);
    const names = (await living()).map(({ name }) => name);
    expect(names.filter((name) => name === '周一一')).toHaveLength(1);
    expect(names).toContain('王小明');

    await user.click(screen.getByRole('button', { name: '下载逐行报告' }));
    const report = await textOf('名单-导入报告.csv');
    expect(report).toMatch(/^\ufeff?行,结果,说明/);
    expect(report).toContain('不像电话');

    await user.click(await screen.findByRole('button', { name: '撤销这次导入' }));
    expect(await screen.findByText(/这次导入已撤销/)).toBeDefined();
    expect((await living()).map(({ name }) => name)).toEqual(['周一一']);
  });

  it('previews anew when a column goes elsewhere, and a field is given once', async () => {
    const { user, container } = await renderPage(<ImportFile />);
    await screen.findByRole('button', { name: '选择 CSV 文件…' });
    choose(container, new File([list], 'list.csv'));
    await user.selectOptions(await screen.findByLabelText('“颜色”放进'), 'name');
    expect(screen.getByLabelText('“姓名”放进')).toHaveProperty('value', 'none');
    const counts = await screen.findByText('会新建客户');
    expect(within(counts.closest('dl') ?? counts).getByText('会跳过')).toBeDefined();
  });

  it('stops when the page is left, keeps what came in, and says so', async () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => `客户${at},139${10_000_000 + at}`);
    const page = await renderPage(<Leaving />);
    const { user, container, workspace } = page;
    await screen.findByRole('button', { name: '选择 CSV 文件…' });
    choose(container, new File([['姓名,手机号', ...rows].join('\n')], 'long.csv'));
    await user.click(await screen.findByRole('button', { name: '导入 2,000 行' }));
    await screen.findByRole('button', { name: '停止' });
    await waitFor(async () => expect(await workspace.db.customer.count()).toBeGreaterThan(0));
    await user.click(screen.getByRole('button', { name: 'leave' }));
    expect(await screen.findByText(/离开页面，导入停下了/)).toBeDefined();
    expect(await workspace.db.customer.count()).toBeLessThan(2_000);
    expect((await readStanding(workspace, 'importRun')).map(({ subject }) => subject)).toEqual([
      'long.csv',
    ]);
  });

  it('says why a file was not read and that nothing happened', async () => {
    const { container } = await renderPage(<ImportFile />);
    await screen.findByRole('button', { name: '选择 CSV 文件…' });
    choose(container, new File(['name only'], 'empty.csv'));
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toMatch(/没有读到内容.*什么都没有导入/),
    );
  });
});
