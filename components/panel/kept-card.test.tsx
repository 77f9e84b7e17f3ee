// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addFollowUp } from '../../lib/services/follow-ups.ts';
import { renderPanelBeside } from '../../test/panel-beside.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';

afterEach(cleanup);

async function renderTyping() {
  const workspace = await openTestWorkspace();
  for (const [name, value] of [
    ['林一帆', '+8613900001234'],
    ['方圆', '+8613900005678'],
  ] as const) {
    const contactPoints = [{ kind: 'phone', value, shown: value, channel: '' } as const];
    await saveCustomer(workspace, { name, source: '门店', contactPoints });
  }
  const beside = await renderPanelBeside({ workspace });
  await beside.show({ name: '一帆', session: 'one', fields: { phone: '+8613900001234' } });
  await screen.findByRole('heading', { level: 1, name: '林一帆' });
  await beside.user.click(screen.getByRole('tab', { name: '购买' }));
  await beside.user.type(await screen.findByRole('textbox', { name: '金额' }), '1280');
  return beside;
}

describe('a form begun in a card', () => {
  it('stays when another conversation of the same customer comes to the front', async () => {
    const { show } = await renderTyping();
    await show({ name: '一帆', session: 'two', fields: { phone: '+8613900001234' } });
    expect(await screen.findByRole('textbox', { name: '金额' })).toHaveProperty('value', '1280');
  });

  it('is never shown under the name of another customer', async () => {
    const { show, user } = await renderTyping();
    await show({ name: '方圆', session: 'two', fields: { phone: '+8613900005678' } });
    expect(screen.queryByDisplayValue('1280')?.closest('[hidden]')).not.toBeNull();
    expect(screen.queryByRole('heading', { level: 1, name: '林一帆' })).toBeNull();
    await screen.findByRole('heading', { level: 1, name: '方圆' });
    await user.click(screen.getByRole('tab', { name: '购买' }));
    expect(await screen.findByRole('textbox', { name: '金额' })).toHaveProperty('value', '');
    expect(screen.queryByDisplayValue('1280')).toBeNull();
  });
});

describe('“just talked”', () => {
  it('is one key for whoever is shown, told once, and undone from its toast', async () => {
    const { user, workspace } = await renderTyping();
    const talks = async () => {
      const rows = await workspace.db.interaction.toArray();
      return rows.filter(({ deletedAt }) => deletedAt === null).map(({ direction }) => direction);
    };
    await user.keyboard('{Alt>}t{/Alt}');
    expect(await screen.findByText('记下了：刚和林一帆聊过')).toBeDefined();
    expect(await talks()).toEqual(['out']);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await talks()).toEqual([]));
  });
});

describe('the place of the keyboard', () => {
  it('is kept when what had the focus goes: the next follow-up, not the start of the page', async () => {
    const { user, workspace } = await renderTyping();
    const [customer] = await workspace.db.customer.where('name').equals('林一帆').toArray();
    if (!customer) throw new Error('expected the customer of the card');
    for (const title of ['寄样品', '打电话', '报价']) {
      const due = { dueOn: '2026-01-05', dueTime: null };
      await addFollowUp(workspace, { customerId: customer.id, title, ...due });
    }
    const done = await screen.findByRole('button', { name: '完成: 打电话' });
    done.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('button', { name: '完成: 打电话' })).toBeNull());
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('完成: 报价'),
    );
  });
});
