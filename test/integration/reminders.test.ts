import { describe, expect, it } from 'vitest';
import {
  armAlarms,
  heartbeatAlarm,
  showKnown,
  showPlan,
  tickAlarm,
} from '../../lib/services/badge.ts';
import { deleteCustomer, editCustomer, saveCustomer } from '../../lib/services/customers.ts';
import { planToday } from '../../lib/services/daily-plan.ts';
import {
  addFollowUp,
  cancelFollowUp,
  completeFollowUp,
  snoozeFollowUp,
} from '../../lib/services/follow-ups.ts';
import { type NewDayWords, tellNewDay } from '../../lib/services/new-day.ts';
import { readPlan } from '../../lib/services/plan.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { customerOfNotice, type NoticeWords, notifyDue } from '../../lib/services/reminders.ts';
import { undo } from '../../lib/storage/undo.ts';
import { FakeAlarms, FakeBadge, FakeNotifications } from '../fakes/ports.ts';
import { openTestWorkspace, type TestWorkspace } from '../workspace.ts';

const titles = { due: (count: number): string => `due ${count}` };

async function badgeOf(workspace: TestWorkspace): Promise<string> {
  const badge = new FakeBadge();
  const plan = await readPlan(workspace);
  await showPlan(badge, plan, titles);
  const shown = new Set([...plan.overdue, ...plan.now].map((row) => row.customerId));
  // The number on the icon is the number of customers in the panel's list, always.
  if (!plan.isQuiet)
    expect(badge.text).toBe(shown.size === 0 ? '' : shown.size > 99 ? '99+' : String(shown.size));
  return badge.text;
}

async function customerNamed(workspace: TestWorkspace, name: string) {
  return (await saveCustomer(workspace, { name, source: 'shop', contactPoints: [] })).value;
}

// 2026-11-21 10:00 in Shanghai
const due = (
  customerId: Awaited<ReturnType<typeof customerNamed>>,
  dueTime: string | null = '09:00',
  dueOn = '2026-11-21',
) => ({
  customerId,
  title: '报价',
  dueOn,
  dueTime,
});

describe('the badge', () => {
  it('is empty when nothing is due', async () => {
    const workspace = await openTestWorkspace();
    expect(await badgeOf(workspace)).toBe('');
  });

  it('counts customers, not items, and only what is due by now', async () => {
    const workspace = await openTestWorkspace();
    const [one, two] = [await customerNamed(workspace, '甲'), await customerNamed(workspace, '乙')];
    await addFollowUp(workspace, due(one));
    await addFollowUp(workspace, due(one, null));
    await addFollowUp(workspace, due(two, '17:00'));
    expect(await badgeOf(workspace)).toBe('1');
    workspace.at('2026-11-21T09:00:00.000Z');
    expect(await badgeOf(workspace)).toBe('2');
  });

  it('shows 99+ above 99', async () => {
    const workspace = await openTestWorkspace();
    for (let at = 0; at < 100; at += 1) {
      await addFollowUp(workspace, due(await customerNamed(workspace, `客户 ${at}`)));
    }
    expect(await badgeOf(workspace)).toBe('99+');
  });

  it('falls when something is done, snoozed or cancelled, and rises again with undo', async () => {
    const workspace = await openTestWorkspace();
    const takeBack = (group: string) =>
      undo(workspace.db, group, { now: workspace.now(), newId: workspace.newId });
    const { value: followUp } = await addFollowUp(
      workspace,
      due(await customerNamed(workspace, '甲')),
    );
    const acts = [
      () => completeFollowUp(workspace, followUp),
      () => snoozeFollowUp(workspace, followUp, '2026-11-21T04:00:00.000Z'),
      () => cancelFollowUp(workspace, followUp),
    ];
    for (const act of acts) {
      const { group } = await act();
      expect(await badgeOf(workspace)).toBe('');
      await takeBack(group);
      expect(await badgeOf(workspace)).toBe('1');
    }
  });

  it('comes back when a snooze ends', async () => {
    const workspace = await openTestWorkspace();
    const { value: followUp } = await addFollowUp(
      workspace,
      due(await customerNamed(workspace, '甲')),
    );
    await snoozeFollowUp(workspace, followUp, '2026-11-21T04:00:00.000Z');
    expect((await readPlan(workspace)).nextWakeAt).toBe('2026-11-21T04:00:00.000Z');
    workspace.at('2026-11-21T04:00:00.000Z');
    expect(await badgeOf(workspace)).toBe('1');
  });

  it('does not count customers that are deleted or not to be contacted', async () => {
    const workspace = await openTestWorkspace();
    const [one, two] = [await customerNamed(workspace, '甲'), await customerNamed(workspace, '乙')];
    await addFollowUp(workspace, due(one));
    await addFollowUp(workspace, due(two));
    await deleteCustomer(workspace, one);
    expect(await badgeOf(workspace)).toBe('1');
    await editCustomer(workspace, two, { doNotContact: true });
    expect(await badgeOf(workspace)).toBe('');
  });

  it('rests in quiet hours', async () => {
    const workspace = await openTestWorkspace();
    await addFollowUp(workspace, due(await customerNamed(workspace, '甲')));
    workspace.at('2026-11-21T14:00:00.000Z'); // 22:00 in Shanghai
    expect(await badgeOf(workspace)).toBe('');
    await changePreferences(workspace, { quietFrom: null, quietTo: null });
    expect(await badgeOf(workspace)).toBe('1');
  });
});

describe('the icon of a tab', () => {
  it('says in words that somebody known is shown, until they are not', async () => {
    const badge = new FakeBadge();
    await showKnown(badge, 7, { isKnown: true, title: '认识这位客户' });
    expect(badge.titles.get(7)).toBe('认识这位客户');
    expect(badge.known.get(7)).toBe(true);
    await showKnown(badge, 7, { isKnown: false, title: '' });
    expect(badge.titles.has(7)).toBe(false);
    expect(badge.known.get(7)).toBe(false);
  });
});

describe('the alarm', () => {
  it('is set for the next change of the plan and is not set anew when it stands', async () => {
    const workspace = await openTestWorkspace();
    await addFollowUp(workspace, due(await customerNamed(workspace, '甲'), '17:00'));
    const alarms = new FakeAlarms();
    const { nextWakeAt } = await readPlan(workspace);
    await armAlarms(alarms, nextWakeAt);
    expect(alarms.at.get(tickAlarm)).toBe(Date.parse('2026-11-21T09:00:00.000Z'));
    expect(alarms.every.get(heartbeatAlarm)).toBe(15);
    alarms.every.set(heartbeatAlarm, -1);
    await armAlarms(alarms, nextWakeAt);
    expect(alarms.every.get(heartbeatAlarm)).toBe(-1);
  });
});

const words: NoticeWords = {
  one: (name, titles) => ({ title: name, message: titles.join(', ') }),
  rest: (names) => ({ title: `${names.length} more`, message: names.join(', ') }),
};

async function tell(workspace: TestWorkspace, notices: FakeNotifications) {
  notices.shown.length = 0;
  await notifyDue(workspace, await readPlan(workspace), { notices, words });
  return notices.shown.map(({ title, message }) => `${title}: ${message}`);
}

describe('notices', () => {
  it('tell of each customer once, with all that is due for them', async () => {
    const workspace = await openTestWorkspace();
    const one = await customerNamed(workspace, '甲');
    await addFollowUp(workspace, due(one));
    await addFollowUp(workspace, due(one, '08:30'));
    await addFollowUp(workspace, due(one, '17:00'));
    const notices = new FakeNotifications();
    expect(await tell(workspace, notices)).toEqual(['甲: 报价, 报价']);
    expect(customerOfNotice(notices.shown[0]?.id ?? '')).toBe(one);
    expect(await tell(workspace, notices)).toEqual([]);
    workspace.at('2026-11-21T09:00:00.000Z');
    expect(await tell(workspace, notices)).toEqual(['甲: 报价']);
  });

  it('leave nobody out when many are due at once', async () => {
    const workspace = await openTestWorkspace();
    for (const [at, name] of ['甲', '乙', '丙', '丁', '戊'].entries()) {
      const customer = await customerNamed(workspace, name);
      await addFollowUp(workspace, due(customer, `08:0${at}`));
    }
    const notices = new FakeNotifications();
    expect(await tell(workspace, notices)).toEqual([
      '甲: 报价',
      '乙: 报价',
      '丙: 报价',
      '2 more: 丁, 戊',
    ]);
    expect(customerOfNotice(notices.shown[3]?.id ?? '')).toBe('');
    expect(await tell(workspace, notices)).toEqual([]);
  });

  it('that could not be shown are shown once they may be', async () => {
    const workspace = await openTestWorkspace();
    await addFollowUp(workspace, due(await customerNamed(workspace, '甲')));
    const notices = new FakeNotifications();
    notices.isAllowed = false;
    expect(await tell(workspace, notices)).toEqual([]);
    notices.isAllowed = true;
    expect(await tell(workspace, notices)).toEqual(['甲: 报价']);
  });

  it('wait for the end of quiet hours', async () => {
    const workspace = await openTestWorkspace();
    await addFollowUp(workspace, due(await customerNamed(workspace, '甲')));
    workspace.at('2026-11-21T14:00:00.000Z'); // 22:00 in Shanghai
    const notices = new FakeNotifications();
    expect(await tell(workspace, notices)).toEqual([]);
    workspace.at('2026-11-22T01:00:00.000Z');
    expect(await tell(workspace, notices)).toEqual(['甲: 报价']);
  });
});

describe('the notice of a new day', () => {
  const ofDay: NewDayWords = (names, others) => ({
    title: 'first',
    message: `${names.join('|')}${others > 0 ? ` +${others}` : ''}`,
  });
  const tell = async (workspace: TestWorkspace, notices: FakeNotifications, isAfterRound = false) =>
    tellNewDay(workspace, await readPlan(workspace), { notices, words: ofDay, isAfterRound });

  it('names the three things to do first, once a day, and stands for all that is due', async () => {
    const workspace = await openTestWorkspace();
    await planToday(workspace, null);
    await changePreferences(workspace, { hasNewDayNotice: true });
    for (const name of ['甲', '乙', '丙', '丁']) {
      await addFollowUp(workspace, due(await customerNamed(workspace, name)));
    }
    const notices = new FakeNotifications();
    expect(await tell(workspace, notices)).toBe('told');
    expect(notices.shown.map(({ id, message }) => [id, message])).toEqual([
      ['today', '甲|乙|丙 +1'],
    ]);
    expect(await tell(workspace, notices)).toBe('none');
    await notifyDue(workspace, await readPlan(workspace), { notices, words });
    expect(notices.shown).toHaveLength(1);
  });

  it('waits until the day is planned, and names what rules found for it', async () => {
    const workspace = await openTestWorkspace();
    await changePreferences(workspace, { hasNewDayNotice: true });
    await addFollowUp(workspace, due(await customerNamed(workspace, '甲')));
    const celebrant = await customerNamed(workspace, '乙');
    await editCustomer(workspace, celebrant, { profile: { birthday: '11-22' } });
    const notices = new FakeNotifications();
    expect(await tell(workspace, notices)).toBe('awaited');
    await planToday(workspace, null);
    expect(await tell(workspace, notices)).toBe('told');
    expect(notices.shown.map(({ message }) => message.split('|').toSorted())).toEqual([
      ['乙', '甲'],
    ]);
  });

  it('is not waited for where the round could not plan the day', async () => {
    const workspace = await openTestWorkspace();
    await changePreferences(workspace, { hasNewDayNotice: true });
    await addFollowUp(workspace, due(await customerNamed(workspace, '甲')));
    const notices = new FakeNotifications();
    expect(await tell(workspace, notices)).toBe('awaited');
    expect(await tell(workspace, notices, true)).toBe('none');
  });

  it('is silent unless it is wanted, and while there is nothing to do', async () => {
    const workspace = await openTestWorkspace();
    const notices = new FakeNotifications();
    expect(await tell(workspace, notices)).toBe('none');
    await changePreferences(workspace, { hasNewDayNotice: true });
    expect(await tell(workspace, notices)).toBe('awaited');
    await planToday(workspace, null);
    expect(await tell(workspace, notices)).toBe('none');
    expect(notices.shown).toEqual([]);
  });
});
