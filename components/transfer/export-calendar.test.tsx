// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { editCustomer, saveCustomer } from '../../lib/services/customers.ts';
import { addFollowUp } from '../../lib/services/follow-ups.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import { ExportCalendar } from './export-calendar.tsx';

const files: Blob[] = [];
URL.createObjectURL = (blob: Blob) => `blob:test/${files.push(blob)}`;
HTMLAnchorElement.prototype.click = () => undefined;

afterEach(() => {
  cleanup();
  files.length = 0;
});

async function withFollowUp(workspace: TestWorkspace, name: string) {
  const phone = { kind: 'phone' as const, value: '+8613800138001', shown: '', channel: '' };
  const { value: id } = await saveCustomer(workspace, {
    name,
    source: '朋友',
    contactPoints: [phone],
  });
  const due = { customerId: id, title: '问库存', dueOn: '2026-11-23', dueTime: null };
  await addFollowUp(workspace, due);
  return id;
}

describe('follow-ups for a calendar', () => {
  it('hold no phone unless it was asked for, and nobody who may not be contacted', async () => {
    const workspace = await openTestWorkspace();
    await withFollowUp(workspace, '周一一');
    await editCustomer(workspace, await withFollowUp(workspace, '勿扰客户'), {
      doNotContact: true,
    });
    const { user } = await renderPage(<ExportCalendar />, { workspace });
    await user.click(await screen.findByRole('button', { name: '导出日历' }));
    await screen.findByText('1 条跟进已交给浏览器下载：zhike-2026-11-21.ics');
    const plain = await files[0]?.text();
    expect(plain).toContain('SUMMARY:周一一：问库存');
    expect(plain).not.toContain('13800138001');
    expect(plain).not.toContain('勿扰客户');
    await user.click(screen.getByRole('switch', { name: '带上电话号码' }));
    await user.click(screen.getByRole('button', { name: '导出日历' }));
    await screen.findByText(/已交给浏览器下载/);
    expect(await files[1]?.text()).toContain('DESCRIPTION:+8613800138001');
  });

  it('make no file where there are none', async () => {
    const { user } = await renderPage(<ExportCalendar />, { language: 'en' });
    await user.click(await screen.findByRole('button', { name: 'Export calendar' }));
    expect(
      await screen.findByText('There are no open follow-ups, so no file was made.'),
    ).toBeDefined();
    expect(files).toEqual([]);
  });
});
