// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveCustomer } from '../../lib/services/customers.ts';
import { readScripts, saveScript } from '../../lib/services/scripts.ts';
import { type BesideOptions, renderPanelBeside } from '../../test/panel-beside.tsx';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';

afterEach(cleanup);

const phone = {
  kind: 'phone',
  value: '+8613900001234',
  shown: '139 0000 1234',
  channel: '',
} as const;
const shown = { name: '许老师', fields: { phone: phone.value } };

async function withLibrary() {
  const workspace = await openTestWorkspace('2026-11-18T02:00:00.000Z');
  const fields = { name: '许晴', remark: '许老师', source: '门店', contactPoints: [phone] };
  const { value: customerId } = await saveCustomer(workspace, fields);
  const script = (title: string, examples: string[], steps: string[]) => ({
    kind: 'script' as const,
    title,
    scene: '',
    segments: [],
    audience: 'any' as const,
    examples,
    steps,
    tags: [],
  });
  await saveScript(workspace, {
    id: null,
    fields: script('嫌贵', ['太贵了'], ['{称呼}，我把账算给你看', '{公司}用一年只要这些']),
  });
  await saveScript(workspace, { id: null, fields: script('要发票', ['能开票吗'], ['请给抬头']) });
  return { workspace, customerId };
}

async function panelWith(workspace: TestWorkspace, said: string, options: BesideOptions = {}) {
  const panel = await renderPanelBeside({ ...options, workspace });
  const put: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    put.push(message);
    answer('inserted');
    return true;
  });
  await panel.show({ ...shown, messages: [{ dir: 'in', text: said }] });
  return { ...panel, put };
}

describe('scripts in the panel', () => {
  it('puts the words for what was just written into the message box, filled, and remembers it', async () => {
    const { workspace, customerId } = await withLibrary();
    const { user, put } = await panelWith(workspace, '有点贵啊');
    expect(await screen.findByText('许老师，我把账算给你看')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '放进输入框' }));
    expect(await screen.findByText('放进输入框了，看一眼再发')).toBeDefined();
    expect(put).toMatchObject([{ type: 'insertText', text: '许老师，我把账算给你看' }]);
    await waitFor(async () =>
      expect(await workspace.db.scriptUse.toArray()).toMatchObject([
        { customerId, step: 0, outcome: 'none', concepts: ['expensive'] },
      ]),
    );
    expect(await workspace.db.operations.toArray().then(JSON.stringify)).not.toContain('有点贵');
  });

  it('goes on to the next step, and says what is still blank instead of leaving it out', async () => {
    const { workspace } = await withLibrary();
    const { user, put } = await panelWith(workspace, '有点贵啊');
    await user.click(await screen.findByRole('button', { name: '放进输入框' }));
    expect(await screen.findByText('____用一年只要这些')).toBeDefined();
    expect(screen.getByText('还空着：公司，发之前补上')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '放进输入框' }));
    expect(await screen.findByText('还有空着的地方，补上再发')).toBeDefined();
    expect(put).toHaveLength(2);
  });

  it('marks what was used with this customer before', async () => {
    const { workspace } = await withLibrary();
    const { user } = await panelWith(workspace, '有点贵啊');
    await user.click(await screen.findByRole('button', { name: '放进输入框' }));
    await waitFor(async () => expect(await workspace.db.scriptUse.count()).toBe(1));
    cleanup();
    workspace.at('2026-11-21T02:00:00.000Z');
    await panelWith(workspace, '还是贵');
    expect(await screen.findByText('3天前用过')).toBeDefined();
  });

  it('says that nothing fits, and takes a new script with the customer’s words in it', async () => {
    const { workspace } = await withLibrary();
    const { user } = await panelWith(workspace, '你们招兼职吗');
    await screen.findByText('没有合适的话术');
    await user.click(screen.getByRole('button', { name: '写一条' }));
    expect(screen.getByRole('textbox', { name: '客户会怎么说' })).toHaveProperty(
      'value',
      '你们招兼职吗',
    );
    await user.type(screen.getByRole('textbox', { name: /^标题/ }), '问兼职');
    await user.type(screen.getByRole('textbox', { name: /怎么说 ?必填/ }), '暑假招两位');
    await user.click(screen.getByRole('button', { name: '保存话术' }));
    expect(await screen.findByText('暑假招两位')).toBeDefined();
    expect((await readScripts(workspace)).map(({ title }) => title)).toContain('问兼职');
  });

  it('is one line until the customer has written', async () => {
    const { workspace } = await withLibrary();
    const { show, user } = await renderPanelBeside({ workspace });
    await show(shown);
    await user.click(await screen.findByRole('button', { name: '话术' }));
    expect(await screen.findByText('还没有适合这位客户的话术')).toBeDefined();
  });
});
