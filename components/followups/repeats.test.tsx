// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { saveCustomer } from '../../lib/services/customers.ts';
import type { TextLanguage } from '../../lib/texts/texts.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';
import { NextThing } from './next-thing.tsx';

afterEach(cleanup);

/** Saturday, 21 November 2026, 10:00 in Shanghai. */
async function renderNext(language: TextLanguage = 'zh-CN') {
  const workspace = await openTestWorkspace();
  const fields = { name: '林一帆', source: '门店', contactPoints: [] };
  const { value: id } = await saveCustomer(workspace, fields);
  const customer = await workspace.db.customer.get(id);
  if (!customer) throw new Error('expected the customer that was saved');
  return renderPage(<NextThing customer={customer} />, { workspace, language });
}

describe('a follow-up that comes again', () => {
  it('is written in words, shows its next day, and comes again when done; undo takes both back', async () => {
    const { user } = await renderNext();
    const line = await screen.findByRole('textbox', { name: '跟进，带上时间' });
    await user.type(line, '每周一上午9点问库存');
    await screen.findByText('每周一，从周一 09:00起 · 问库存');
    await user.click(screen.getByRole('button', { name: '加上' }));
    await screen.findByText('每周一 · 完成后下次11月30日');
    await user.click(screen.getByRole('button', { name: '完成' }));
    await screen.findByText('已完成：问库存，下次11月30日');
    await screen.findByText('每周一 · 完成后下次12月7日');
    const toast = screen.getByText('已完成：问库存，下次11月30日').closest<HTMLElement>('.toast');
    await user.click(within(toast ?? document.body).getByRole('button', { name: '撤销' }));
    expect(await screen.findByText('每周一 · 完成后下次11月30日')).toBeDefined();
  });

  it('says while it is written what kind of day it falls on', async () => {
    const { user } = await renderNext();
    const line = await screen.findByRole('textbox', { name: '跟进，带上时间' });
    await user.type(line, '2026-12-31送样');
    expect(await screen.findByText('12月31日 · 送样')).toBeDefined();
    await user.clear(line);
    await user.type(line, '2027-02-17送样');
    expect(
      await screen.findByText('2027年2月17日 · 送样（2027 年节假日安排未公布）'),
    ).toBeDefined();
  });

  it('is chosen, skipped once and stopped in menus', async () => {
    const { user, workspace } = await renderNext('en');
    const line = await screen.findByRole('textbox', { name: 'Follow-up, with a date' });
    await user.type(line, 'ask about stock on Monday');
    await user.click(screen.getByRole('button', { name: 'Repeat: Once' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Every 2 weeks on Monday' }));
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await screen.findByText('Every 2 weeks on Monday · next after this: Dec 7');
    await user.click(screen.getByRole('button', { name: 'Later' }));
    await user.click(await screen.findByRole('menuitem', { name: /Skip this one/ }));
    await screen.findByText('Every 2 weeks on Monday · next after this: Dec 21');
    await user.click(screen.getByRole('button', { name: 'Repeat: Every 2 weeks on Monday' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Once' }));
    await waitFor(() => expect(screen.queryByText(/next after this/)).toBeNull());
    const rows = await workspace.db.followUp.toArray();
    expect(rows.map(({ status, dueOn }) => `${dueOn} ${status}`).sort()).toEqual([
      '2026-11-23 cancelled',
      '2026-12-07 open',
    ]);
  });
});
