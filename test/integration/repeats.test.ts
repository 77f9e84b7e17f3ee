import { describe, expect, it } from 'vitest';
import { saveCustomer } from '../../lib/services/customers.ts';
import {
  addFollowUp,
  cancelFollowUp,
  completeFollowUp,
  nextDayOf,
  repeatFollowUp,
  skipFollowUp,
} from '../../lib/services/follow-ups.ts';
import { undo } from '../../lib/storage/undo.ts';
import { openTestWorkspace, type TestWorkspace } from '../workspace.ts';

const mondays = 'FREQ=WEEKLY;BYDAY=MO';

async function repeating(workspace: TestWorkspace, repeat: string | null = mondays) {
  const input = { name: '甲', source: 'shop', contactPoints: [] };
  const { value: customerId } = await saveCustomer(workspace, input);
  const due = { customerId, title: '问库存', dueOn: '2026-11-23', dueTime: '09:00', repeat };
  return (await addFollowUp(workspace, due)).value;
}

async function open(workspace: TestWorkspace) {
  const rows = await workspace.db.followUp.toArray();
  return rows
    .filter((row) => row.status === 'open' && row.deletedAt === null)
    .map(({ title, dueOn, dueTime, dueAt, repeat }) => ({ title, dueOn, dueTime, dueAt, repeat }));
}

const takeBack = (workspace: TestWorkspace, group: string) =>
  undo(workspace.db, group, { now: workspace.now(), newId: workspace.newId });

describe('a repeating follow-up', () => {
  it('that is done comes again in the same act, and undo takes both back', async () => {
    const workspace = await openTestWorkspace('2026-11-23T01:30:00.000Z');
    const followUp = await repeating(workspace);
    const before = await open(workspace);
    const { group } = await completeFollowUp(workspace, followUp);
    expect(await open(workspace)).toEqual([
      {
        title: '问库存',
        dueOn: '2026-11-30',
        dueTime: '09:00',
        dueAt: '2026-11-30T01:00:00.000Z',
        repeat: mondays,
      },
    ]);
    await takeBack(workspace, group);
    expect(await open(workspace)).toEqual(before);
  });

  it('done early comes on its next day, done late on the next one from today', async () => {
    const early = await openTestWorkspace('2026-11-21T02:00:00.000Z');
    await completeFollowUp(early, await repeating(early));
    expect((await open(early)).map(({ dueOn }) => dueOn)).toEqual(['2026-11-30']);
    const late = await openTestWorkspace('2026-12-10T02:00:00.000Z');
    await completeFollowUp(late, await repeating(late));
    expect((await open(late)).map(({ dueOn }) => dueOn)).toEqual(['2026-12-14']);
  });

  it('pressed twice comes again once', async () => {
    const workspace = await openTestWorkspace('2026-11-23T01:30:00.000Z');
    const followUp = await repeating(workspace);
    await Promise.all([
      completeFollowUp(workspace, followUp),
      completeFollowUp(workspace, followUp),
      skipFollowUp(workspace, followUp),
    ]);
    expect(await open(workspace)).toHaveLength(1);
  });

  it('can be skipped once, stopped, made to repeat otherwise, or ended', async () => {
    const workspace = await openTestWorkspace('2026-11-23T01:30:00.000Z');
    const followUp = await repeating(workspace);
    const { value: next } = await skipFollowUp(workspace, followUp);
    expect(next?.dueOn).toBe('2026-11-30');
    if (!next) throw new Error('expected a next follow-up');
    await repeatFollowUp(workspace, next, 'FREQ=DAILY');
    expect((await open(workspace)).map(({ repeat }) => repeat)).toEqual(['FREQ=DAILY']);
    const { group } = await repeatFollowUp(workspace, next, null);
    expect((await open(workspace)).map(({ repeat }) => repeat)).toEqual([null]);
    await takeBack(workspace, group);
    await cancelFollowUp(workspace, next);
    expect(await open(workspace)).toEqual([]);
  });

  it('keeps its time on the wall when the clocks change', async () => {
    const workspace = await openTestWorkspace('2026-10-26T12:00:00.000Z');
    const inNewYork = { ...workspace, zone: () => 'America/New_York' };
    const followUp = await repeating(workspace);
    const row = { ...followUp, zone: 'America/New_York', dueOn: '2026-10-26' };
    const { value: next } = await completeFollowUp(inNewYork, row);
    expect(next).toMatchObject({ dueOn: '2026-11-02', dueAt: '2026-11-02T14:00:00.000Z' });
  });

  it('one that does not repeat has no next day', async () => {
    const workspace = await openTestWorkspace();
    const followUp = await repeating(workspace, null);
    expect(await nextDayOf(workspace, followUp)).toBeNull();
    await completeFollowUp(workspace, followUp);
    expect(await open(workspace)).toEqual([]);
  });
});
