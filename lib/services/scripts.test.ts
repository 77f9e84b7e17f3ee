import { describe, expect, it } from 'vitest';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import { starterScripts } from '../domain/scripts/starter.ts';
import { blank } from '../domain/scripts/variables.ts';
import { saveCustomer } from './customers.ts';
import { addPurchase } from './purchases.ts';
import {
  deleteScript,
  importScripts,
  readScriptFiles,
  readScripts,
  type ScriptFields,
  saveScript,
} from './scripts.ts';
import { formatScripts, parseScripts } from './scripts-file.ts';
import { suggestFor } from './scripts-suggest.ts';
import { addScriptWord } from './scripts-words.ts';

function fields(title: string, more: Partial<ScriptFields> = {}): ScriptFields {
  return {
    kind: 'script',
    title,
    scene: '',
    segments: [],
    audience: 'any',
    examples: [],
    steps: [`${title}：照这样说`],
    tags: [],
    ...more,
  };
}

async function saved(workspace: TestWorkspace, title: string, more: Partial<ScriptFields> = {}) {
  return (await saveScript(workspace, { id: null, fields: fields(title, more) })).value;
}

async function customer(workspace: TestWorkspace, name = '许晴', remark = '') {
  const input = { name, remark, source: '门店', contactPoints: [] };
  return (await saveCustomer(workspace, input)).value;
}

async function titles(
  workspace: TestWorkspace,
  customerId: Awaited<ReturnType<typeof customer>>,
  text: string,
) {
  return (await suggestFor(workspace, { customerId, text })).offered.map(
    ({ script }) => script.title,
  );
}

describe('the library', () => {
  it('keeps a script with its files, and takes both away together', async () => {
    const workspace = await openTestWorkspace();
    const file = { name: '价目.png', type: 'image/png', data: 'AAAA' };
    const { value: id } = await saveScript(workspace, {
      id: null,
      fields: fields('嫌贵'),
      addedFiles: [file],
    });
    expect(await readScriptFiles(workspace, id)).toMatchObject([file]);
    const [script] = await readScripts(workspace);
    if (!script) throw new Error('expected the script that was saved');
    await deleteScript(workspace, script);
    expect(await readScripts(workspace)).toEqual([]);
    expect(await readScriptFiles(workspace, id)).toEqual([]);
  });

  it('leaves out of an import what it has word for word', async () => {
    const workspace = await openTestWorkspace();
    await saved(workspace, '嫌贵');
    const list = [fields('嫌贵'), fields('要发票'), fields('要发票')];
    expect((await importScripts(workspace, list)).value).toEqual({ added: 1, known: 2 });
  });

  it('reads again what it exports', async () => {
    const workspace = await openTestWorkspace();
    await saved(workspace, '嫌贵', { steps: ['一', '二'], examples: ['太贵'], kind: 'faq' });
    const stored = await readScripts(workspace);
    expect(parseScripts(formatScripts(stored))).toEqual({
      scripts: [fields('嫌贵', { steps: ['一', '二'], examples: ['太贵'], kind: 'faq' })],
      refused: [],
    });
  });

  it.each([
    ['no JSON', null],
    ['{"title": "x"}', null],
    ['[{"title": "", "answer": "x"}]', null],
    ['[{"title": "x", "answer": "y"}, {"title": "z"}, 3]', [2, 3]],
  ])('reads a file of others with care: %s', (text, refused) => {
    expect(parseScripts(text)?.refused ?? null).toEqual(refused);
  });
});

describe('what is offered to a customer', () => {
  it('has their name and order in it, and a blank where nothing is known', async () => {
    const workspace = await openTestWorkspace();
    await saved(workspace, '嫌贵', {
      examples: ['太贵了'],
      steps: ['{称呼}，{lastOrder}还好用吗？{公司}要的话我再问问，{me}'],
    });
    const customerId = await customer(workspace, '许晴', '许老师');
    const item = { name: '牛皮纸信封', quantity: 2, unitMinor: 500 };
    await addPurchase(workspace, {
      customerId,
      at: '2026-11-02T03:00:00.000Z',
      currency: 'CNY',
      totalMinor: 1_000,
      items: [item],
      orderNumber: '',
    });
    const { offered, basis } = await suggestFor(workspace, {
      customerId,
      text: '有点贵',
      me: '小方',
    });
    expect(basis).toBe('text');
    expect(offered[0]?.steps).toEqual([
      {
        text: `许老师，11月2日买的牛皮纸信封还好用吗？${blank}要的话我再问问，小方`,
        missing: ['公司'],
      },
    ]);
    const read = await suggestFor(workspace, { customerId, text: '有点贵', language: 'en' });
    expect(read.offered[0]?.steps[0]?.text).toContain('11月2日买的牛皮纸信封还好用吗');
  });

  it('follows the reason where nothing was written, and the segment where there is no reason', async () => {
    const workspace = await openTestWorkspace();
    await saved(workspace, '生日祝福', { scene: '生日' });
    await saved(workspace, '老客回归', { segments: ['lost'] });
    const customerId = await customer(workspace);
    expect(
      await suggestFor(workspace, { customerId, text: '', reason: '3 天后过生日' }),
    ).toMatchObject({
      basis: 'reason',
      offered: [{ script: { title: '生日祝福' } }],
    });
    expect((await suggestFor(workspace, { customerId, text: '' })).offered).toEqual([]);
  });

  it('follows the rule that made the follow-up, whatever its title says', async () => {
    const workspace = await openTestWorkspace();
    await importScripts(workspace, starterScripts('zh-CN'));
    const customerId = await customer(workspace);
    const first = async (trigger: string) =>
      (await suggestFor(workspace, { customerId, text: '', reason: '许晴', trigger })).offered[0]
        ?.script.scene;
    expect(await first('birthday')).toBe('生日');
    expect(await first('paymentDue')).toBe('催付款');
    expect(await first('complaint')).toBe('投诉');
    expect(await first('churnWarning')).toBe('挽回');
    expect(await first('expectedPurchase')).toBe('复购提醒');
    expect(await first('afterPurchase')).toBe('购买后回访');
    expect(await first('newLead')).toBe('开场');
    expect(await first('a trigger that is gone')).toBeUndefined();
  });

  it('is nothing where no script is near', async () => {
    const workspace = await openTestWorkspace();
    await saved(workspace, '嫌贵', { examples: ['太贵了'] });
    const customerId = await customer(workspace);
    expect(await suggestFor(workspace, { customerId, text: '昨晚的球赛看了没' })).toMatchObject({
      offered: [],
      basis: 'text',
    });
  });

  it('knows a word from the moment it is taught', async () => {
    const workspace = await openTestWorkspace();
    await saved(workspace, '想要折扣', { examples: ['能打折吗'] });
    const customerId = await customer(workspace);
    expect(await titles(workspace, customerId, '求骨折')).toEqual([]);
    await addScriptWord(workspace, '骨折', 'discount');
    expect(await titles(workspace, customerId, '求骨折')).toEqual(['想要折扣']);
  });
});
