// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { afterEach, describe, expect, it } from 'vitest';
import { exportAll } from '../../lib/services/backup.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import {
  guardContents,
  type OpenedWorkspace,
  openWorkspace,
} from '../../lib/services/open-workspace.ts';
import { createTexts } from '../../lib/texts/texts.ts';
import { FakeValues } from '../../test/fakes/ports.ts';
import { RecoveryScreen } from './recovery-screen.tsx';

afterEach(cleanup);

/** A database that lost everything behind the back of the extension, and a backup of before. */
async function damaged() {
  const values = new FakeValues();
  const name = `recovery-${uuidv7()}`;
  const opened = await openWorkspace({ values, name });
  if (opened.state !== 'ready') throw new Error('expected a new database to be ready');
  const { workspace } = opened;
  await saveCustomer(workspace, { name: '周一一', source: '朋友', contactPoints: [] });
  const keeper = guardContents(workspace, values, () => {});
  await keeper.flush();
  keeper.stop();
  const backup = new File([await exportAll(workspace.db, { now: workspace.now() })], 'zhike.json');
  await workspace.db.delete();
  const found = await openWorkspace({ values, name });
  if (found.state !== 'damaged') throw new Error('expected the loss to be noticed');
  return { damage: found.damage, backup };
}

async function renderRecovery() {
  const { damage, backup } = await damaged();
  const opened: OpenedWorkspace[] = [];
  const view = render(
    <I18nextProvider i18n={createTexts('zh-CN')}>
      <RecoveryScreen damage={damage} onOpened={(next) => opened.push(next)} />
    </I18nextProvider>,
  );
  return { ...view, opened, backup, user: userEvent.setup() };
}

describe('the recovery screen', () => {
  it('says what happened, what is safe and what to do', async () => {
    await renderRecovery();
    expect(screen.getByRole('heading', { name: '资料是空的，但不该是空的' })).toBeDefined();
    expect(screen.getByText(/现在一位也找不到。少了 1 条记录/)).toBeDefined();
    expect(screen.getByText(/还没有改动任何东西/)).toBeDefined();
    expect(screen.getByText(/从上往下试/)).toBeDefined();
  });

  it('tries again, and says so when it is still the same', async () => {
    const { user, opened } = await renderRecovery();
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByText(/还是一样/)).toBeDefined();
    expect(opened.map(({ state }) => state)).toEqual(['damaged']);
  });

  it('restores a backup and goes on with what is in it', async () => {
    const { container, opened, backup } = await renderRecovery();
    const input = container.querySelector('input[type="file"]');
    if (!input) throw new Error('expected a file chooser, found none');
    fireEvent.change(input, { target: { files: [backup] } });
    await waitFor(() => expect(opened).toHaveLength(1));
    const [next] = opened;
    expect(next?.state).toBe('ready');
    const customers = next?.state === 'ready' ? await next.workspace.db.customer.toArray() : [];
    expect(customers.map(({ name }) => name)).toEqual(['周一一']);
  });

  it('starts empty only after the word was typed', async () => {
    const { user, opened } = await renderRecovery();
    const button = screen.getByRole('button', { name: '从空白开始' });
    expect(button).toHaveProperty('disabled', true);
    await user.type(screen.getByLabelText('输入“从空白开始”确认'), '从空白开始');
    await user.click(button);
    await waitFor(() => expect(opened.map(({ state }) => state)).toEqual(['ready']));
  });
});
