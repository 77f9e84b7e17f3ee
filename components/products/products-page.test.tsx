// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { saveCustomer } from '../../lib/services/customers.ts';
import { saveProduct } from '../../lib/services/products.ts';
import { addPurchase } from '../../lib/services/purchases.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';
import { Purchases } from '../purchases/purchases.tsx';
import { ProductsPage } from './products-page.tsx';

afterEach(cleanup);

async function shopWithSales() {
  const workspace = await openTestWorkspace();
  const customer = { name: '林一帆', source: '门店', contactPoints: [] };
  const customerId = (await saveCustomer(workspace, customer)).value;
  const item = (name: string, unitMinor: number) => ({ name, quantity: 2, unitMinor });
  const items = [item('帆布袋', 900), item('书签', 210)];
  await addPurchase(workspace, { customerId, currency: 'CNY', totalMinor: 2_220, items });
  return { workspace, customerId };
}

const bookmark = (workspace: Workspace) =>
  saveProduct(workspace, null, {
    name: '书签',
    aliases: ['金属书签'],
    unit: '枚',
    currency: 'CNY',
    priceMinor: 210,
    isOffered: true,
  });

describe('products', () => {
  it('are taken up from what was sold with one click, and given back by undo', async () => {
    const { workspace } = await shopWithSales();
    const { user } = await renderPage(<ProductsPage />, { workspace });
    await user.click(await screen.findByRole('button', { name: '全部加入（2 样）' }));
    const list = within(await screen.findByRole('region', { name: '商品列表' }));
    expect(await list.findByText('帆布袋')).toBeDefined();
    expect(list.getByText('¥2.10')).toBeDefined();
    expect(screen.queryByText('卖过、还没列进来的')).toBeNull();
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(await screen.findByRole('button', { name: '加入帆布袋' })).toBeDefined();
  });

  it('are added by hand, and a name that is taken is refused in words', async () => {
    const { user, workspace } = await renderPage(<ProductsPage />);
    const name = await screen.findByRole('textbox', { name: '名称' });
    await user.type(name, '帆布袋');
    await user.type(screen.getByRole('textbox', { name: '别的叫法' }), '布袋、环保袋');
    await user.type(screen.getByRole('textbox', { name: '单价' }), '9{Enter}');
    expect(await screen.findByText('也叫 布袋、环保袋')).toBeDefined();
    await user.type(name, '环保袋{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe('“环保袋”已经是帆布袋的名称或叫法');
    expect(await workspace.db.product.count()).toBe(1);
  });

  it('are changed where they stand, and no longer offered', async () => {
    const workspace = await openTestWorkspace();
    await bookmark(workspace);
    const { user } = await renderPage(<ProductsPage />, { workspace });
    await user.click(await screen.findByRole('button', { name: '书签的操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '修改' }));
    const form = within(await screen.findByRole('form', { name: '修改书签' }));
    await user.clear(form.getByRole('textbox', { name: '单价' }));
    await user.type(form.getByRole('textbox', { name: '单价' }), '2.5{Enter}');
    expect(await screen.findByText('¥2.50 / 枚')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '书签的操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '停售' }));
    expect(await screen.findByText('已停售')).toBeDefined();
    expect(await workspace.db.product.toArray()).toMatchObject([
      { priceMinor: 250, isOffered: false, aliases: ['金属书签'] },
    ]);
  });
});

describe('a purchase of a product', () => {
  it('is proposed while typing, under its other names too, and has its price', async () => {
    const { workspace, customerId } = await shopWithSales();
    await bookmark(workspace);
    const { user, container } = await renderPage(<Purchases customerId={customerId} />, {
      workspace,
    });
    const what = await screen.findByRole('combobox', { name: '买了什么' });
    const proposed = container.querySelector(`datalist[id="${what.getAttribute('list')}"] option`);
    expect(proposed).toMatchObject({ value: '书签', textContent: '金属书签' });
    await user.type(what, '金属书签');
    const amount = screen.getByRole('textbox', { name: '金额' });
    await waitFor(() => expect(amount).toHaveProperty('placeholder', '¥2.10'));
    await user.type(what, '{Enter}');
    await waitFor(async () =>
      expect(await workspace.db.purchase.orderBy('at').toArray()).toMatchObject([
        { totalMinor: 2_220 },
        { totalMinor: 210, items: [{ name: '书签', quantity: 1, unitMinor: 210 }] },
      ]),
    );
  });
});
