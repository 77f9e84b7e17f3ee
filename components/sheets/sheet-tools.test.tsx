// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Sighting } from '../../lib/domain/sighting.ts';
import { useMatch } from '../../lib/queries/match.ts';
import { useSeen } from '../../lib/queries/tab-context.ts';
import { defineField } from '../../lib/services/custom-fields.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import { receiveSighting } from '../../lib/services/desk.ts';
import { addFollowUp } from '../../lib/services/follow-ups.ts';
import { teachColumn } from '../../lib/services/taught-sheets.ts';
import { renderPage } from '../../test/render-page.tsx';
import { seenCell } from '../../test/seen-cell.ts';
import { openTestWorkspace, type TestWorkspace, testNow } from '../../test/workspace.ts';
import { SheetTools } from './sheet-tools.tsx';

afterEach(cleanup);

const opened: string[] = [];
const phone = {
  kind: 'phone',
  value: '+8613900005555',
  shown: '139 0000 5555',
  channel: '',
} as const;
const sheet = { site: 'google-sheets', sheet: 'doc/1' };

/** The tools as the panel shows them, and who the panel would show above them. */
function Beside() {
  const seen = useSeen(7);
  const { match } = useMatch(seen);
  return (
    <>
      <p>{`${match?.state} ${seen?.frame.sighting.fields.name?.[0]?.value ?? ''}`}</p>
      <SheetTools seen={seen ?? null} match={match} onOpen={(id) => opened.push(id)} />
    </>
  );
}

async function renderTools(workspace?: TestWorkspace) {
  const page = await renderPage(<Beside />, workspace ? { workspace } : {});
  const place = {
    tabId: 7,
    frameId: 0,
    origin: 'https://docs.google.com',
    url: 'https://docs.google.com/',
  };
  const show = (sighting: Sighting | null): Promise<unknown> =>
    act(() =>
      receiveSighting(page.workspace, page.ports.session, { site: sheet.site, sighting, place }),
    );
  return { ...page, show };
}

async function withLu() {
  const workspace = await openTestWorkspace();
  const lu = { name: '鲁梦', source: '展会', contactPoints: [phone] };
  const { value: id } = await saveCustomer(workspace, lu);
  return { workspace, id };
}

const copied = (rows: string[][]) => ({ sheet: 'doc/1', count: 1, from: 'A', rows });

describe('teaching a sheet', () => {
  it('is said once; then each row that is walked to shows its customer', async () => {
    const { workspace } = await withLu();
    const { show, user } = await renderTools(workspace);
    await show(seenCell('A7', '鲁梦'));
    expect(await screen.findByText('nobody')).toBeDefined();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'A 列' }), '姓名');
    expect(await screen.findByText('ambiguous 鲁梦')).toBeDefined();
    await show(null);
    await show(seenCell('B7', '139 0000 5555'));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'B 列' }), '电话');
    expect(await screen.findByText('known 鲁梦')).toBeDefined();
    await show(seenCell('A8', '沈青'));
    expect(await screen.findByText('unknown 沈青')).toBeDefined();
  });

  it('shows what was taught in one line, and takes it back', async () => {
    const workspace = await openTestWorkspace();
    await teachColumn(workspace, sheet, 'A', 'name');
    const { show, user } = await renderTools(workspace);
    await show(seenCell('A7', '鲁梦'));
    expect(await screen.findByText('A 姓名')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '改列的含义' }));
    await user.click(await screen.findByRole('button', { name: '全部忘掉' }));
    expect(await screen.findByText('nobody')).toBeDefined();
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(await screen.findByText(/ 鲁梦$/)).toBeDefined();
  });

  it('offers what the row says of an own field, once', async () => {
    const { workspace, id } = await withLu();
    const field = { label: '等级', kind: 'choice', choices: ['金卡', '银卡'] } as const;
    const { value: custom } = await defineField(workspace, {
      ...field,
      choices: [...field.choices],
    });
    await teachColumn(workspace, sheet, 'A', 'phone');
    await teachColumn(workspace, sheet, 'B', `custom:${custom.id}`);
    const { show, user } = await renderTools(workspace);
    await show(seenCell('A7', '139 0000 5555'));
    await show(seenCell('B7', '金卡'));
    await user.click(await screen.findByRole('button', { name: '把等级“金卡”记到资料' }));
    await waitFor(async () =>
      expect((await workspace.db.customer.get(id))?.custom).toEqual({ [custom.id]: '金卡' }),
    );
    await waitFor(() => expect(screen.queryByText('这一行还写着')).toBeNull());
  });
});

describe('the list beside a sheet', () => {
  const rows = [
    ['鲁梦', '139 0000 5555'],
    ['沈青', '139 0000 6666'],
  ];

  it('appears when rows are copied and says who is known and who is due', async () => {
    const { workspace, id } = await withLu();
    await addFollowUp(workspace, {
      customerId: id,
      title: '问样品',
      dueOn: testNow.slice(0, 10),
      dueTime: null,
    });
    const { show, user } = await renderTools(workspace);
    await show({ ...seenCell('A7', '鲁梦'), copiedRows: copied(rows) });
    expect(await screen.findByText('2 行：认识 1 位，不认识 1 位')).toBeDefined();
    expect(await screen.findByText('该跟进')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '打开鲁梦' }));
    expect(opened.at(-1)).toBe(id);
  });

  it('tags the known in one act, which is undone as one', async () => {
    const { workspace } = await withLu();
    const second = { ...phone, value: '+8613900006666' };
    await saveCustomer(workspace, { name: '沈青', source: '展会', contactPoints: [second] });
    const { show, user } = await renderTools(workspace);
    await show({ ...seenCell('A7', '鲁梦'), copiedRows: copied(rows) });
    expect(await screen.findByText('选中 2 位')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '加标签' }));
    await user.type(screen.getByRole('textbox', { name: '给选中的客户加标签' }), '秋季展会{Enter}');
    expect(await screen.findByText('2 位加上了“秋季展会”')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () => {
      const all = await workspace.db.tagging.toArray();
      expect(all.map(({ deletedAt }) => deletedAt === null)).toEqual([false, false]);
    });
  });

  it('plans only for those who are ticked', async () => {
    const { workspace, id } = await withLu();
    const second = { ...phone, value: '+8613900006666' };
    await saveCustomer(workspace, { name: '沈青', source: '展会', contactPoints: [second] });
    const { show, user } = await renderTools(workspace);
    await show({ ...seenCell('A7', '鲁梦'), copiedRows: copied(rows) });
    await user.click(await screen.findByRole('checkbox', { name: '选中沈青' }));
    await user.click(screen.getByRole('button', { name: '加跟进' }));
    await user.type(
      screen.getByRole('textbox', { name: /给选中的客户加跟进/ }),
      '明天寄样品{Enter}',
    );
    await waitFor(async () =>
      expect(await workspace.db.followUp.toArray()).toMatchObject([
        { customerId: id, title: '寄样品' },
      ]),
    );
  });

  it('saves a stranger by one click, who is known then', async () => {
    const { show, user, workspace } = await renderTools();
    await show({ ...seenCell('A7', '鲁梦'), copiedRows: copied(rows) });
    await user.click(await screen.findByRole('button', { name: '保存沈青' }));
    expect(await screen.findByText('2 行：认识 1 位，不认识 1 位')).toBeDefined();
    expect(await workspace.db.customer.toArray()).toMatchObject([
      { name: '沈青', source: 'Google 表格' },
    ]);
  });

  it('is brought along by pasting, on a sheet that tells nothing', async () => {
    const { user } = await renderTools();
    await user.click(await screen.findByRole('button', { name: '带名单过来' }));
    const box = screen.getByRole('textbox', { name: '粘贴复制的行' });
    fireEvent.paste(box, { clipboardData: { getData: () => '  ' } });
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      '里面没有读到行。从表格里选中几行复制，再粘贴过来。',
    );
    const text = '姓名\t手机\n沈青\t139 0000 6666';
    fireEvent.paste(box, { clipboardData: { getData: () => text } });
    expect(await screen.findByText('1 行：认识 0 位，不认识 1 位')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '收起名单' }));
    expect(await screen.findByRole('button', { name: '带名单过来' })).toBeDefined();
  });

  it('is read from a file that the user opens', async () => {
    const { user, container } = await renderTools();
    await user.click(await screen.findByRole('button', { name: '带名单过来' }));
    const file = new File(['姓名,手机\n沈青,139 0000 6666\n'], '名单.csv', { type: 'text/csv' });
    const input = container.querySelector('input[type="file"]');
    if (!(input instanceof HTMLInputElement)) throw new Error('expected a file input');
    await user.upload(input, file);
    const list = await screen.findByRole('region', { name: '名单' });
    expect(within(list).getByText('来自文件 名单.csv')).toBeDefined();
    expect(await screen.findByText('1 行：认识 0 位，不认识 1 位')).toBeDefined();
  });
});
