// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  customerOf,
  openFollowUps,
  ruleOf,
  running,
  settle,
  tagIt,
} from '../../test/integration/automation-stage.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';
import { AutomationPage } from './automation-page.tsx';

afterEach(cleanup);

const rowOf = (name: string | RegExp): HTMLElement => {
  const row = screen.getByRole('heading', { name, level: 3 }).closest('li');
  if (!row) throw new Error('expected a row around the heading');
  return row;
};

describe('the automation page', () => {
  it('keeps a rule that was written in the form, and says it in a sentence', async () => {
    const { user, workspace } = await renderPage(<AutomationPage />);
    await user.click(await screen.findByRole('button', { name: '新规则' }));
    const form = within(screen.getByRole('form', { name: '新规则' }));
    await user.type(form.getByLabelText('名称'), '召回');
    await user.click(form.getByRole('button', { name: '加一个条件' }));
    await user.selectOptions(form.getByLabelText('第 1 个条件'), '购买次数');
    await user.clear(form.getByLabelText('次数'));
    await user.type(form.getByLabelText('次数'), '2');
    await user.click(form.getByRole('button', { name: '保存' }));
    expect((await form.findByRole('alert')).textContent).toContain('还有没填好的地方');
    await user.type(form.getByLabelText('跟进写什么'), '请{{称呼}回来');
    await user.clear(form.getByLabelText('几天后（0 是当天）'));
    await user.type(form.getByLabelText('几天后（0 是当天）'), '3');
    await user.click(form.getByRole('button', { name: '保存' }));
    const sentence = '当客户进入“流失”，而且买过至少 2 次，则过 3 天跟进“请{称呼}回来”。';
    expect(
      (await screen.findByRole('heading', { name: '召回' })).closest('li')?.textContent,
    ).toContain(sentence);
    expect(await workspace.db.automation.toArray()).toMatchObject([
      { name: '召回', activeFrom: null, limit: 50 },
    ]);
  });

  it.each([
    [
      'zh-CN',
      ['新规则', '名称', '当', '销售阶段变化', '第 1 件', '改销售阶段', '销售阶段', '保存'],
      ['已报价', '洽谈中'],
      '当销售阶段变成“已报价”，则销售阶段改为“洽谈中”。',
    ],
    [
      'en',
      [
        'New rule',
        'Name',
        'When',
        'the sale comes to a stage',
        'Action 1',
        'Move the sale',
        'Stage of the sale',
        'Save',
      ],
      ['Quoted', 'Negotiating'],
      'When the sale comes to “Quoted”: move the sale to “Negotiating”.',
    ],
  ] as const)(
    'takes a rule of the stage of a sale in %s',
    async (language, says, stages, reads) => {
      const { user } = await renderPage(<AutomationPage />, { language });
      const [opens, name, when, comes, first, moves, stage, save] = says;
      await user.click(await screen.findByRole('button', { name: opens }));
      const form = within(screen.getByRole('form', { name: opens }));
      await user.type(form.getByLabelText(name), 'X');
      await user.selectOptions(form.getByLabelText(when), comes);
      await user.selectOptions(form.getByLabelText(first), moves);
      const choices = form.getAllByLabelText(stage);
      for (const [at, choice] of choices.entries()) {
        await user.selectOptions(choice, stages[at] ?? '');
      }
      await user.click(form.getByRole('button', { name: save }));
      const heading = await screen.findByRole('heading', { name: 'X' });
      expect(heading.closest('li')?.textContent).toContain(reads);
    },
  );

  it.each([
    ['zh-CN', '看明细：谈', /^(?!当).*销售阶段变成“已报价”$/, '销售阶段从“已报价”改为“洽谈中”'],
    [
      'en',
      'Details: 谈',
      /the sale came to “Quoted”$/,
      'Stage of the sale: “Negotiating” instead of “Quoted”',
    ],
  ] as const)(
    'says in %s where a sale was moved from, and why',
    async (language, shows, why, did) => {
      const workspace = await openTestWorkspace();
      const quoted = { kind: 'stage', stage: 'quoted' } as const;
      const more = { name: '谈' };
      await running(workspace, ruleOf({ kind: 'newCustomer' }, [quoted]));
      await running(workspace, ruleOf(quoted, [{ kind: 'stage', stage: 'negotiating' }], more));
      workspace.at('2026-11-21T03:00:00.000Z');
      await customerOf(workspace, 'Ada');
      await settle(workspace);
      const { user } = await renderPage(<AutomationPage />, { workspace, language });
      await user.click(await screen.findByRole('button', { name: new RegExp(`^${shows}`) }));
      expect(await screen.findByText(did)).toBeDefined();
      expect(await screen.findByText(why)).toBeDefined();
    },
  );

  it('takes a template, shows whom it would touch, does it, and takes it back', async () => {
    const workspace = await openTestWorkspace();
    await customerOf(workspace, '王小明');
    workspace.at('2026-11-22T02:00:00.000Z');
    const { user } = await renderPage(<AutomationPage />, { workspace });
    await user.click(await screen.findByRole('button', { name: '用模板：新客户七天欢迎' }));
    const preview = within(await screen.findByRole('region', { name: '试运行：新客户七天欢迎' }));
    await user.click(preview.getByRole('button', { name: '开始试运行' }));
    expect(await preview.findByText('会影响 1 位客户（看过 1 位），还什么都没改：')).toBeDefined();
    const row = preview.getByRole('row', { name: /王小明/ });
    // Off as yet, it is added and no more.
    expect(screen.getByText('已添加')).toBeDefined();
    expect(row.textContent).toContain('昨天存下的新客户');
    expect(row.textContent).toContain('第 1 天：今天跟进“给王小明发欢迎信”');
    expect(await openFollowUps(workspace)).toEqual([]);

    await user.click(preview.getByRole('button', { name: '启用，并对这 1 位照做' }));
    const undoAll = await screen.findByRole('button', { name: /^整个撤销：新客户七天欢迎/ });
    expect(await openFollowUps(workspace)).toMatchObject([{ title: '给王小明发欢迎信' }]);
    await user.click(screen.getByRole('button', { name: /^看明细：新客户七天欢迎/ }));
    expect(await screen.findByText('今天跟进“给王小明发欢迎信”')).toBeDefined();
    await user.click(undoAll);
    expect(await screen.findByText('已撤销')).toBeDefined();
    expect(await openFollowUps(workspace)).toEqual([]);
  });

  it('names in a dry run the script to say', async () => {
    const workspace = await openTestWorkspace();
    const say = { kind: 'script', by: 'scene', value: '欢迎', title: '发欢迎信' } as const;
    await running(workspace, ruleOf({ kind: 'newCustomer' }, [say], { name: '迎新' }));
    await customerOf(workspace, '王小明');
    const { user } = await renderPage(<AutomationPage />, { workspace });
    await user.click(await screen.findByRole('button', { name: '试运行迎新' }));
    const preview = within(await screen.findByRole('region', { name: '试运行：迎新' }));
    await user.click(preview.getByRole('button', { name: '开始试运行' }));
    const row = await preview.findByRole('row', { name: /王小明/ });
    expect(row.textContent).toContain('今天跟进“发欢迎信”，用话术“欢迎”');
    expect(screen.queryByText('已添加')).toBeNull();
  });

  it('stops a run that is still at it, and takes it back', async () => {
    const workspace = await openTestWorkspace();
    await running(workspace, ruleOf({ kind: 'newCustomer' }, [tagIt('新')]));
    workspace.at('2026-11-21T03:00:00.000Z');
    await customerOf(workspace, '甲');
    await settle(workspace);
    const [run] = await workspace.db.automationRun.toArray();
    if (!run) throw new Error('expected a run');
    // As its worker would have left it in the middle.
    await workspace.db.automationRun.update(run.id, { status: 'running', endedAt: null });
    const { user } = await renderPage(<AutomationPage />, { workspace });
    await user.click(await screen.findByRole('button', { name: /^停下并整个撤销：规则/ }));
    expect(await screen.findByText('中途停下')).toBeDefined();
    expect(await screen.findByText('已撤销')).toBeDefined();
    await settle(workspace);
    const [tagging] = await workspace.db.tagging.toArray();
    expect(tagging?.deletedAt).not.toBeNull();
  });

  it('asks before many are touched, and goes on without them when told so', async () => {
    const workspace = await openTestWorkspace();
    await running(workspace, ruleOf({ kind: 'newCustomer' }, [tagIt('新')], { limit: 1 }));
    workspace.at('2026-11-21T03:00:00.000Z');
    for (const name of ['甲', '乙']) await customerOf(workspace, name);
    await settle(workspace);
    const { user } = await renderPage(<AutomationPage />, { workspace });
    const notice = '这一次会影响 2 位客户，超过了 1 位，先停下来问你';
    expect(await screen.findByText(notice)).toBeDefined();
    workspace.at('2026-11-21T04:00:00.000Z');
    await user.click(screen.getByRole('button', { name: '这些不做，从现在起算' }));
    expect(await screen.findByText('规则接着启用，之前的不做')).toBeDefined();
    await settle(workspace);
    expect(await workspace.db.automationFiring.count()).toBe(0);
  });

  it('reads in English as well, and takes back what was done for one customer', async () => {
    const workspace = await openTestWorkspace();
    await running(
      workspace,
      ruleOf({ kind: 'newCustomer' }, [tagIt('new', 30)], { name: 'Greet' }),
    );
    workspace.at('2026-11-21T03:00:00.000Z');
    await customerOf(workspace, 'Ada');
    await settle(workspace);
    const { user } = await renderPage(<AutomationPage />, { workspace, language: 'en' });
    await screen.findByRole('heading', { name: 'Greet' });
    expect(rowOf('Greet').textContent).toContain(
      'When a new customer is saved: tag “new” for 30 days.',
    );
    await user.click(await screen.findByRole('button', { name: /^Details: Greet/ }));
    expect(await screen.findByText('Tag “new”, until Dec 21')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Take back: Ada' }));
    expect(await screen.findByText('taken back')).toBeDefined();
    const [tagging] = await workspace.db.tagging.toArray();
    expect(tagging?.deletedAt).not.toBeNull();
  });
});
