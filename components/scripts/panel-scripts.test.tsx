// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Inserted } from '../../lib/domain/addressee.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { Sighting } from '../../lib/domain/sighting.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import { editCustomer, saveCustomer } from '../../lib/services/customers.ts';
import { readScripts, saveScript } from '../../lib/services/scripts.ts';
import { renderPanelBeside } from '../../test/panel-beside.tsx';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import { InsertTarget } from '../composer/insert-target.tsx';
import { PanelScripts } from './panel-scripts.tsx';

afterEach(cleanup);

/** The whole panel takes its time on a busy machine. */
const patience = { timeout: 5_000 };

const phone = {
  kind: 'phone',
  value: '+8613900001234',
  shown: '139 0000 1234',
  channel: '',
} as const;
const shown = { name: '许老师', fields: { phone: phone.value } };

type Library = { workspace: TestWorkspace; customerId: CustomerId };

async function withLibrary(): Promise<Library> {
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

/** Takes what is to be put into the page, and says that it was, or what else became of it. */
function listenForInserts(outcome: Inserted = 'inserted'): unknown[] {
  const put: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener((message: { type: string }, _sender, answer) => {
    if (message.type !== 'insertText') return false;
    put.push(message);
    answer(outcome);
    return true;
  });
  return put;
}

function seenSaying(said: string): Seen {
  const messages = said === '' ? [] : [{ dir: 'in' as const, text: said }];
  const sighting: Sighting = {
    site: 'wechat-web',
    kind: 'chat',
    isGroup: false,
    sessionKey: 'one',
    ownAccount: '小方',
    fields: {},
    messages,
    members: [],
    row: null,
    misses: [],
  };
  const place = { frameId: 0, site: 'wechat-web', origin: 'https://wx.qq.com', address: null };
  return { subject: 'one', frame: { ...place, at: '2026-11-18T02:00:00.000Z', sighting } };
}

/** The part of the panel that says what to say, beside a talk in which this was written last. */
async function panelWith({ workspace, customerId }: Library, said: string, outcome?: Inserted) {
  fakeBrowser.reset();
  const put = listenForInserts(outcome);
  const seen = seenSaying(said);
  const page = await renderPage(
    <InsertTarget tabId={1} seen={seen}>
      <PanelScripts customerId={customerId} seen={seen} />
    </InsertTarget>,
    { workspace },
  );
  return { ...page, put };
}

describe('scripts in the panel', () => {
  it('puts the words for what was just written into the message box, filled, and remembers it', async () => {
    const { workspace, customerId } = await withLibrary();
    const { user, show } = await renderPanelBeside({ workspace });
    const put = listenForInserts();
    await show({ ...shown, messages: [{ dir: 'in', text: '有点贵啊' }] });
    expect(await screen.findByText('许老师，我把账算给你看', {}, patience)).toBeDefined();
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
    const library = await withLibrary();
    const { user, put } = await panelWith(library, '有点贵啊');
    await user.click(await screen.findByRole('button', { name: '放进输入框' }));
    expect(await screen.findByText('____用一年只要这些')).toBeDefined();
    expect(screen.getByText('还空着：公司，发之前补上')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '放进输入框' }));
    const told = screen.findByText('还空着：公司，发之前补上', { selector: '.toast *' });
    expect(await told).toBeDefined();
    expect(put).toHaveLength(2);
  });

  it('copies the words where the page shows no message box for the moment, and says so', async () => {
    const library = await withLibrary();
    const { user, put } = await panelWith(library, '有点贵啊', 'noComposer');
    await user.click(await screen.findByRole('button', { name: '放进输入框' }));
    expect(await screen.findByText('页面上找不到输入框，已复制，请自己粘贴')).toBeDefined();
    expect(put).toHaveLength(1);
    expect(await navigator.clipboard.readText()).toBe('许老师，我把账算给你看');
    await waitFor(async () => expect(await library.workspace.db.scriptUse.count()).toBe(1));
  });

  it('keeps nothing where another conversation is open by now', async () => {
    const library = await withLibrary();
    const { user } = await panelWith(library, '有点贵啊', 'otherConversation');
    await user.click(await screen.findByRole('button', { name: '放进输入框' }));
    expect(
      await screen.findByText('没有放进去：页面上已经换了一个对话', { selector: '.toast-title' }),
    ).toBeDefined();
    expect(await library.workspace.db.scriptUse.count()).toBe(0);
  });

  it('marks what was used with this customer before', async () => {
    const library = await withLibrary();
    const { user } = await panelWith(library, '有点贵啊');
    await user.click(await screen.findByRole('button', { name: '放进输入框' }));
    await waitFor(async () => expect(await library.workspace.db.scriptUse.count()).toBe(1));
    cleanup();
    library.workspace.at('2026-11-21T02:00:00.000Z');
    await panelWith(library, '还是贵');
    expect(await screen.findByText('3天前用过')).toBeDefined();
  });

  it('offers nothing for a customer who is not to be contacted, and says why', async () => {
    const library = await withLibrary();
    await editCustomer(library.workspace, library.customerId, { doNotContact: true });
    await panelWith(library, '有点贵啊');
    expect(await screen.findByText('客户设了勿扰，不推荐话术')).toBeDefined();
    expect(screen.queryByRole('button', { name: '放进输入框' })).toBeNull();
    expect(screen.queryByRole('button', { name: '写一条' })).toBeNull();
  });

  it('says that nothing fits, and takes a new script with the customer’s words in it', async () => {
    const library = await withLibrary();
    const { user } = await panelWith(library, '你们招兼职吗');
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
    expect((await readScripts(library.workspace)).map(({ title }) => title)).toContain('问兼职');
  });

  it('learns a word of the shop where nothing fits, and then knows what to say', async () => {
    const library = await withLibrary();
    const { user } = await panelWith(library, '能给个骨头价不');
    await user.click(await screen.findByRole('button', { name: '教它一个词' }));
    await user.type(screen.getByRole('textbox', { name: '客户的叫法' }), '骨头价');
    await user.selectOptions(screen.getByRole('combobox', { name: '说的是' }), '嫌贵');
    await user.click(screen.getByRole('button', { name: '教给知客' }));
    expect(await screen.findByText('许老师，我把账算给你看')).toBeDefined();
  });

  it('is one line until the customer has asked something', async () => {
    const library = await withLibrary();
    const { user } = await panelWith(library, '好的');
    await user.click(await screen.findByRole('button', { name: '话术' }));
    expect(await screen.findByText('还没有适合这位客户的话术')).toBeDefined();
  });
});
