// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { packFormat } from '../../lib/domain/selectors/pack-schema.ts';
import { readPacks, siteDataFor } from '../../lib/services/selector-packs.ts';
import { HealthNotes, noteWorked, readSiteHealth } from '../../lib/services/site-health.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';
import { HealthPage } from './health-page.tsx';
import { ReportPage } from './report-page.tsx';

afterEach(() => {
  cleanup();
  globalThis.location.hash = '';
});

const fileOf = (overrides: object, off: readonly string[] = []) => {
  const pack = { format: packFormat, version: '2026-11', sites: { gmail: { overrides, off } } };
  return new File([JSON.stringify(pack)], 'pack.json', { type: 'application/json' });
};

async function chooser(container: HTMLElement): Promise<HTMLInputElement> {
  await screen.findByRole('button', { name: '打开规则文件' });
  const input = container.querySelector('input[type="file"]');
  if (!(input instanceof HTMLInputElement)) throw new Error('expected a file chooser');
  return input;
}

describe('the health page', () => {
  it('shows when a site last worked and which finders missed or differed', async () => {
    const workspace = await openTestWorkspace();
    await noteWorked(workspace, 'gmail');
    await new HealthNotes().take(workspace, {
      site: 'gmail',
      misses: ['sender-email'],
      disagreements: ['sender-name'],
      overruns: 0,
    });
    const { user } = await renderPage(<HealthPage />, { workspace });
    const row = (await screen.findByRole('heading', { name: 'Gmail' })).closest('li');
    expect(row?.textContent).toContain('上次认出人');
    expect(row?.textContent).toContain('sender-email：1 次');
    expect(row?.textContent).toContain('sender-name：1 次');
    await user.click(screen.getByRole('button', { name: '重新计数：Gmail' }));
    expect(await screen.findByText('没有缺失')).toBeDefined();
    expect(await readSiteHealth(workspace)).toMatchObject([{ misses: {}, disagreements: {} }]);
  });

  it('shows every change of a pack before it is used, and the way back after', async () => {
    const { user, container, workspace } = await renderPage(<HealthPage />);
    const file = fileOf({ 'finders.title.thread-title.css': 'h1.new' }, ['sender-text']);
    await user.upload(await chooser(container), file);
    const changes = await screen.findByRole('region', { name: '规则包 2026-11 会改动：' });
    expect(within(changes).getByText('h2.hP')).toBeDefined();
    expect(within(changes).getByText('h1.new')).toBeDefined();
    expect(within(changes).getByText('停用')).toBeDefined();
    expect(await readPacks(workspace)).toEqual([]);
    await user.click(within(changes).getByRole('button', { name: '同意并使用' }));
    expect(await screen.findByText('正在用规则包 2026-11')).toBeDefined();
    const changed = await siteDataFor(workspace, 'gmail');
    expect(changed.finders?.title?.[0]?.css).toBe('h1.new');
    await user.click(screen.getByRole('button', { name: '回到内置规则' }));
    expect(await screen.findByText('没有规则包，用的是内置规则。')).toBeDefined();
    expect(await readPacks(workspace)).toEqual([]);
  });

  it('refuses a pack that names a host, and says why', async () => {
    const { user, container, workspace } = await renderPage(<HealthPage />);
    await user.upload(
      await chooser(container),
      fileOf({ 'about.origins': ['https://evil.example/*'] }),
    );
    expect(await screen.findByText('没有这个位置：gmail: about.origins')).toBeDefined();
    expect(await readPacks(workspace)).toEqual([]);
  });

  it('changes nothing when the user leaves it', async () => {
    const { user, container, workspace } = await renderPage(<HealthPage />);
    await user.upload(await chooser(container), fileOf({ 'css.body': '.b' }));
    await user.click(await screen.findByRole('button', { name: '不用' }));
    expect(screen.queryByRole('region', { name: /会改动/ })).toBeNull();
    expect(await readPacks(workspace)).toEqual([]);
  });

  it('reads as well in English', async () => {
    await renderPage(<HealthPage />, { language: 'en' });
    expect(await screen.findByText('No site has been read yet')).toBeDefined();
    expect(await screen.findByText('No pack: the built-in rules are used.')).toBeDefined();
  });
});

describe('the report of a page', () => {
  it('is shown before it can be saved, and can be dropped', async () => {
    globalThis.location.hash = '#/health?tab=7&site=gmail';
    const asked: unknown[] = [];
    const ask = async (tabId: number, site: string) => {
      asked.push([tabId, site]);
      return { tag: 'html', attributes: {}, text: 0, children: [] };
    };
    const { user } = await renderPage(<ReportPage ask={ask} />);
    expect(asked).toEqual([]);
    await user.click(await screen.findByRole('button', { name: '取出结构' }));
    const shown = await screen.findByRole('textbox', { name: '将保存的内容' });
    expect(shown).toHaveProperty('readOnly', true);
    expect((shown as HTMLTextAreaElement).value).toContain('"tag": "html"'); // cast: a textarea
    expect(asked).toEqual([[7, 'gmail']]);
    await user.click(screen.getByRole('button', { name: '不要了' }));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says so where the page does not answer, and how to begin where none is named', async () => {
    globalThis.location.hash = '#/health?tab=7&site=gmail';
    const { user, unmount } = await renderPage(<ReportPage ask={async () => null} />);
    await user.click(await screen.findByRole('button', { name: '取出结构' }));
    expect(await screen.findByText(/没有取到/)).toBeDefined();
    unmount();
    globalThis.location.hash = '';
    await renderPage(<ReportPage />);
    expect(await screen.findByText(/从侧边栏的菜单里点/)).toBeDefined();
  });
});
