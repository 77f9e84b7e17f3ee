// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { readScriptFiles, readScripts, saveScript } from '../../lib/services/scripts.ts';
import { readOutcomeSetting } from '../../lib/services/scripts-use.ts';
import { readScriptWords } from '../../lib/services/scripts-words.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';
import { ScriptsPage } from './scripts-page.tsx';

afterEach(cleanup);

async function save(workspace: Workspace, title: string, step: string, example = title) {
  const fields = {
    kind: 'script',
    title,
    scene: '',
    segments: [],
    audience: 'any',
    examples: [example],
    steps: [step],
    tags: [],
  } as const;
  const { examples, segments, steps, tags, ...rest } = fields;
  return saveScript(workspace, {
    id: null,
    fields: {
      ...rest,
      examples: [...examples],
      segments: [...segments],
      steps: [...steps],
      tags: [...tags],
    },
  });
}

describe('the library of scripts', () => {
  it('takes a script in two steps with a variable, and shows how it will read', async () => {
    const { user, workspace } = await renderPage(<ScriptsPage />);
    await screen.findByText('话术库还是空的');
    await user.click(screen.getByRole('button', { name: '写一条' }));
    await user.type(screen.getByRole('textbox', { name: /^标题/ }), '嫌贵');
    await user.type(screen.getByRole('textbox', { name: '客户会怎么说' }), '太贵了{enter}便宜点');
    await user.type(screen.getByRole('textbox', { name: /怎么说 ?必填/ }), '别急，');
    await user.click(screen.getByRole('button', { name: '称呼' }));
    expect(screen.getByText('别急，王姐')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '加一步' }));
    await user.type(screen.getByRole('textbox', { name: '第 2 步' }), '我算给你看');
    await user.click(screen.getByRole('button', { name: '忠诚' }));
    await user.click(screen.getByRole('button', { name: '保存话术' }));
    await waitFor(async () =>
      expect(await readScripts(workspace)).toMatchObject([
        {
          title: '嫌贵',
          examples: ['太贵了', '便宜点'],
          steps: ['别急，{称呼}', '我算给你看'],
          segments: ['loyal'],
        },
      ]),
    );
    expect(await screen.findByRole('heading', { level: 3, name: '嫌贵' })).toBeDefined();
  });

  it('can be begun with ready-made scripts, in the language of the interface, and emptied again', async () => {
    const { user, workspace } = await renderPage(<ScriptsPage />, { language: 'en' });
    await user.click(await screen.findByRole('button', { name: /Take \d+ ready-made scripts/ }));
    expect(await screen.findByRole('heading', { name: /Too expensive/ })).toBeDefined();
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0] ?? document.body);
    await waitFor(async () => expect(await readScripts(workspace)).toEqual([]));
  });

  it('says what is missing and keeps what was typed', async () => {
    const { user, workspace } = await renderPage(<ScriptsPage />);
    await user.click(await screen.findByRole('button', { name: '写一条' }));
    await user.type(screen.getByRole('textbox', { name: '场合' }), '报价');
    await user.click(screen.getByRole('button', { name: '保存话术' }));
    expect(await screen.findByRole('alert')).toHaveProperty('textContent', '写上标题');
    expect(screen.getByRole('textbox', { name: '场合' })).toHaveProperty('value', '报价');
    expect(await readScripts(workspace)).toEqual([]);
  });

  it('finds by a customer’s words, and by kind', async () => {
    const workspace = await openTestWorkspace();
    await save(workspace, '嫌贵', '算给你看', '太贵了');
    await save(workspace, '要发票', '请给抬头', '能开票吗');
    const { user } = await renderPage(<ScriptsPage />, { workspace });
    await user.type(await screen.findByRole('searchbox', { name: '在话术库里找' }), '超出预算');
    await waitFor(() => expect(screen.queryByText('请给抬头')).toBeNull());
    expect(screen.getByText('算给你看')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '案例' }));
    expect(await screen.findByText(/没有找到/)).toBeDefined();
  });

  it('deletes with undo, the files with it', async () => {
    const workspace = await openTestWorkspace();
    const { value: id } = await save(workspace, '嫌贵', '算给你看');
    const { user } = await renderPage(<ScriptsPage />, { workspace });
    await user.click(await screen.findByRole('button', { name: '编辑：嫌贵' }));
    const chooser = document.querySelector<HTMLInputElement>('form input[type="file"]');
    if (!chooser) throw new Error('expected a chooser of files');
    await user.upload(chooser, new File(['abc'], '价目.png', { type: 'image/png' }));
    await screen.findByText('价目.png');
    await user.click(screen.getByRole('button', { name: '保存话术' }));
    await screen.findByRole('button', { name: '存下 价目.png' });
    await user.click(screen.getByRole('button', { name: '删除：嫌贵' }));
    await waitFor(async () => expect(await readScripts(workspace)).toEqual([]));
    await user.click(screen.getAllByRole('button', { name: '撤销' })[0] ?? document.body);
    await waitFor(async () => expect(await readScripts(workspace)).toHaveLength(1));
    expect(await readScriptFiles(workspace, id)).toMatchObject([
      { name: '价目.png', data: 'YWJj' },
    ]);
  });

  it('takes in a file of others and says what it could not read', async () => {
    const { user, workspace } = await renderPage(<ScriptsPage />);
    await screen.findByText('话术库还是空的');
    const chooser = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!chooser) throw new Error('expected a chooser of files');
    const list = [{ title: '嫌贵', examples: ['贵'], answer: '算给你看' }, { title: '没有答案' }];
    await user.upload(chooser, new File([JSON.stringify(list)], 'a.json'));
    expect(await screen.findByText(/第 2 条/)).toBeDefined();
    expect(await readScripts(workspace)).toHaveLength(1);
    await user.upload(chooser, new File(['{}'], 'b.json'));
    expect(await screen.findByText('没有导入：这不是话术文件')).toBeDefined();
  });

  it('takes other times for a reply and an order, and refuses what is none', async () => {
    const { user, workspace } = await renderPage(<ScriptsPage />);
    const hours = await screen.findByRole('textbox', { name: '回话：几小时内' });
    const save = () => user.click(screen.getByRole('button', { name: '保存' }));
    await user.clear(hours);
    await user.type(hours, '三');
    await save();
    expect(await screen.findByText(/1 到 720 小时/)).toBeDefined();
    await user.clear(hours);
    await user.type(hours, '24');
    await save();
    const setting = { replyHours: 24, orderDays: 7 };
    await waitFor(async () => expect(await readOutcomeSetting(workspace)).toEqual(setting));
  });

  it('learns a word and forgets it again', async () => {
    const { user, workspace } = await renderPage(<ScriptsPage />);
    const section = within(await screen.findByRole('region', { name: '词库' }));
    await user.type(section.getByRole('textbox', { name: '客户的叫法' }), '骨折价');
    await user.click(section.getByRole('button', { name: '教给知客' }));
    expect(await section.findByText('骨折价 = 要优惠')).toBeDefined();
    await user.click(section.getByRole('button', { name: '忘掉“骨折价”' }));
    await waitFor(async () => expect(await readScriptWords(workspace)).toEqual([]));
  });
});
