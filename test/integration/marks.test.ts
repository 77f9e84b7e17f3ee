import { describe, expect, it } from 'vitest';
import type { SeenRow } from '../../lib/domain/marks/mark-kinds.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addFollowUp, completeFollowUp } from '../../lib/services/follow-ups.ts';
import { confirmLink } from '../../lib/services/links.ts';
import { marksFor } from '../../lib/services/marks.ts';
import { addNeverRead } from '../../lib/services/never-read.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { addPurchase } from '../../lib/services/purchases.ts';
import { runRound } from '../../lib/services/rounds/run-round.ts';
import { openTestWorkspace, type TestWorkspace } from '../workspace.ts';

const row = (name: string, more: Partial<SeenRow> = {}): SeenRow => ({
  name,
  emails: [],
  phones: [],
  ...more,
});

type Point = { kind: 'phone' | 'email'; value: string };

/** A customer with something due an hour ago (2026-11-21 10:00 in Shanghai is now). */
async function dueCustomer(workspace: TestWorkspace, name: string, points: Point[] = []) {
  const contactPoints = points.map((point) => ({ ...point, shown: point.value, channel: '' }));
  const saved = await saveCustomer(workspace, { name, source: 'shop', contactPoints });
  const due = { customerId: saved.value, title: '报价', dueOn: '2026-11-21', dueTime: '09:00' };
  const followUp = await addFollowUp(workspace, due);
  return { id: saved.value, followUp: followUp.value };
}

function marks(workspace: TestWorkspace, rows: SeenRow[], site = 'gmail') {
  return marksFor(workspace, { site, account: 'me@shop.example', rows });
}

describe('marks beside rows', () => {
  it('stand beside exact e-mails and phones of customers who are due, and give nothing else', async () => {
    const workspace = await openTestWorkspace();
    await dueCustomer(workspace, '林疏', [{ kind: 'email', value: 'lin@shu.example' }]);
    await dueCustomer(workspace, '沈南', [{ kind: 'phone', value: '+8613800005401' }]);
    const rows = [
      row('somebody', { emails: ['LIN@shu.example'] }),
      row('stranger', { emails: ['x@y.example'] }),
      row('沈南 138 0000 5401', { phones: ['138 0000 5401'] }),
    ];
    expect(await marks(workspace, rows)).toEqual([
      [0, 'due'],
      [2, 'due'],
    ]);
  });

  it('tell loyal and lost customers only where the user wants segments marked', async () => {
    const workspace = await openTestWorkspace();
    const contactPoints = [
      { kind: 'email' as const, value: 'lin@shu.example', shown: '', channel: '' },
    ];
    const fields = { name: '林疏', source: 'shop', contactPoints };
    const { value: customerId } = await saveCustomer(workspace, fields);
    for (const day of ['2026-09-01', '2026-10-01', '2026-11-01']) {
      const at = `${day}T04:00:00.000Z`;
      await addPurchase(workspace, { customerId, currency: 'CNY', totalMinor: 100, at });
    }
    await runRound(workspace, { steps: [] });
    const rows = [row('somebody', { emails: ['lin@shu.example'] })];
    expect(await marks(workspace, rows)).toEqual([]);
    await changePreferences(workspace, { hasSegmentMarks: true });
    expect(await marks(workspace, rows)).toEqual([[0, 'loyal']]);
  });

  it('do not stand beside a bare name, however well known', async () => {
    const workspace = await openTestWorkspace();
    await dueCustomer(workspace, '林疏');
    expect(await marks(workspace, [row('林疏')], 'wechat-web')).toEqual([]);
  });

  it('stand beside a name that was confirmed on this site and account, while it is unique', async () => {
    const workspace = await openTestWorkspace();
    const { id } = await dueCustomer(workspace, '林疏');
    const shown = { site: 'wechat-web', account: 'me@shop.example', name: '林疏', avatar: '' };
    await confirmLink(workspace, id, shown);
    expect(await marks(workspace, [row('林疏')], 'wechat-web')).toEqual([[0, 'due']]);
    expect(await marks(workspace, [row('林疏')], 'whatsapp-web')).toEqual([]);
    await dueCustomer(workspace, '林疏');
    expect(await marks(workspace, [row('林疏')], 'wechat-web')).toEqual([]);
  });

  it('go when the follow-up is done, and never stood beside who has nothing due', async () => {
    const workspace = await openTestWorkspace();
    const points: Point[] = [{ kind: 'email', value: 'lin@shu.example' }];
    const { followUp } = await dueCustomer(workspace, '林疏', points);
    const rows = [row('', { emails: ['lin@shu.example'] })];
    expect(await marks(workspace, rows)).toEqual([[0, 'due']]);
    await completeFollowUp(workspace, followUp);
    expect(await marks(workspace, rows)).toEqual([]);
  });

  it('do not stand beside an address that two customers share, or one not to be read', async () => {
    const workspace = await openTestWorkspace();
    const shared: Point[] = [{ kind: 'email', value: 'office@shu.example' }];
    await dueCustomer(workspace, '林疏', shared);
    await dueCustomer(workspace, '周密', shared);
    await dueCustomer(workspace, '沈南', [{ kind: 'email', value: 'shen@nan.example' }]);
    const rows = [
      row('', { emails: ['office@shu.example'] }),
      row('', { emails: ['shen@nan.example'] }),
    ];
    expect(await marks(workspace, rows)).toEqual([[1, 'due']]);
    await addNeverRead(workspace, { kind: 'domain', value: 'nan.example', site: '' });
    expect(await marks(workspace, rows)).toEqual([]);
  });
});
