import { describe, expect, it } from 'vitest';
import { shiftDay } from '../../lib/domain/followups/calendar-day.ts';
import { armAlarms, tickAlarm } from '../../lib/services/badge.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addFollowUp, snoozeFollowUp } from '../../lib/services/follow-ups.ts';
import { readPlan } from '../../lib/services/plan.ts';
import { type NoticeWords, notifyDue } from '../../lib/services/reminders.ts';
import { seeded } from '../builders.ts';
import { FakeAlarms, FakeNotifications } from '../fakes/ports.ts';
import { openTestWorkspace, type TestWorkspace } from '../workspace.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
const minute = 60_000;
const words: NoticeWords = {
  one: (name) => ({ title: 'one', message: name }),
  rest: (names) => ({ title: 'rest', message: names.join(' ') }),
};

/** Shows most notices; some are refused and some fail, as a browser that goes down does. */
class MoodyNotifications extends FakeNotifications {
  readonly #random: () => number;
  constructor(random: () => number) {
    super();
    this.#random = random;
  }
  override show = async (notice: FakeNotifications['shown'][number]): Promise<boolean> => {
    const mood = this.#random();
    if (mood < 0.1) throw new Error('the browser went down');
    if (mood > 0.2) this.shown.push(notice);
    return mood > 0.2;
  };
}

/** The background wakes, as often as its alarms ring until `until`; each waking is a new worker. */
async function liveUntil(
  workspace: TestWorkspace,
  { alarms, notices, until }: { alarms: FakeAlarms; notices: FakeNotifications; until: number },
): Promise<void> {
  for (;;) {
    const plan = await readPlan(workspace);
    await armAlarms(alarms, plan.nextWakeAt);
    await notifyDue(workspace, plan, { notices, words }).catch(() => undefined);
    const rings = alarms.at.get(tickAlarm) ?? until;
    if (rings >= until) return;
    workspace.at(new Date(Math.max(rings, workspace.now())).toISOString());
  }
}

describe(`reminders of the stored follow-ups (seed ${seed})`, () => {
  it('are told exactly once each, though notices fail, the machine sleeps and its clock is set', async () => {
    for (let world = 0; world < 6; world += 1) {
      const random = seeded(seed * 100 + world);
      const between = (low: number, high: number) => Math.floor(low + random() * (high - low + 1));
      const workspace = await openTestWorkspace('2026-10-31T20:00:00.000Z');
      const inZone = { ...workspace, zone: () => 'America/New_York' };
      const alarms = new FakeAlarms();
      const notices = new MoodyNotifications(random);
      const names: string[] = [];
      for (let at = 0; at < 8; at += 1) {
        const name = `客户${at}`;
        names.push(name);
        const input = { name, source: 'shop', contactPoints: [] };
        const { value: customerId } = await saveCustomer(workspace, input);
        const dueTime = `0${between(0, 3)}:${between(1, 5)}0`;
        const dueOn = shiftDay('2026-11-01', between(0, 1));
        const due = { customerId, title: '报价', dueOn, dueTime };
        const { value: followUp } = await addFollowUp(inZone, due);
        if (at === 0) await snoozeFollowUp(inZone, followUp, '2026-11-02T20:00:00.000Z');
      }
      for (let turn = 0; turn < 6; turn += 1) {
        const until = workspace.now() + between(30, 900) * minute;
        await liveUntil(inZone, { alarms, notices, until });
        // Asleep for a while, or set forwards or back.
        workspace.at(new Date(until + between(-300, 900) * minute).toISOString());
      }
      // At last everything is due, outside quiet hours, and the browser behaves.
      const calm = new FakeNotifications();
      workspace.at('2026-11-08T15:00:00.000Z');
      await notifyDue(inZone, await readPlan(inZone), { notices: calm, words });
      await notifyDue(inZone, await readPlan(inZone), { notices: calm, words });
      const told = [...notices.shown, ...calm.shown].flatMap(({ message }) => message.split(' '));
      expect(told.sort()).toEqual(names);
    }
  });
});
