// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { saveCustomer } from '../../lib/services/customers.ts';
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
