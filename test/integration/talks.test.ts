import { describe, expect, it } from 'vitest';
import type { SeenMessage, Sighting } from '../../lib/domain/sighting.ts';
import { readRhythmDay } from '../../lib/services/brief.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import { deleteInteraction } from '../../lib/services/interactions.ts';
import { addPurchase } from '../../lib/services/purchases.ts';
import { runRound } from '../../lib/services/rounds/run-round.ts';
import { changeShopRules } from '../../lib/services/shop-rules.ts';
import { followTalk, logTalk } from '../../lib/services/talks.ts';
import { FakeSession } from '../fakes/ports.ts';
import { openTestWorkspace } from '../workspace.ts';

const chat = (messages: SeenMessage[], sessionKey = 'one'): Sighting => ({
  site: 'wechat-web',
  kind: 'chat',
  isGroup: false,
  sessionKey,
  ownAccount: null,
  fields: {},
  messages,
  members: [],
  row: null,
  misses: [],
});
const said = (dir: SeenMessage['dir'], text: string): SeenMessage => ({ dir, text });
const start = [said('in', '在吗'), said('out', '在的')];

async function shop() {
  const clock = { now: Date.parse('2026-11-20T06:05:40.000Z') };
  const workspace = { ...(await openTestWorkspace()), now: () => clock.now };
  const fields = { name: '林一帆', source: '门店', contactPoints: [] };
  const { value: customerId } = await saveCustomer(workspace, fields);
  const talk = { customerId, site: 'wechat-web', kind: 'chat' } as const;
  const rows = () => workspace.db.interaction.where('customerId').equals(customerId).toArray();
  return { clock, workspace, talk, rows };
}

describe('a talk that logs itself', () => {
  it('keeps site, direction and minute, and never a word', async () => {
    const { workspace, talk, rows } = await shop();
    await logTalk(workspace, { ...talk, directions: ['in'] });
    expect(await rows()).toMatchObject([
      {
        kind: 'chat',
        text: '',
        site: 'wechat-web',
        page: null,
        direction: 'in',
        isSelfLogged: true,
        at: '2026-11-20T06:05:00.000Z',
      },
    ]);
  });

  it('is told once an hour and direction', async () => {
    const { clock, workspace, talk, rows } = await shop();
    await logTalk(workspace, { ...talk, directions: ['in'] });
    clock.now += 20 * 60_000;
    await logTalk(workspace, { ...talk, directions: ['in', 'out'] });
    expect(new Set((await rows()).map(({ direction }) => direction))).toEqual(
      new Set(['in', 'out']),
    );
    clock.now += 61 * 60_000;
    await logTalk(workspace, { ...talk, directions: ['in'] });
    expect(await rows()).toHaveLength(3);
  });

  it('is never told twice within an hour, whatever the seconds', async () => {
    const { clock, workspace, talk, rows } = await shop();
    clock.now = Date.parse('2026-11-20T06:05:59.000Z');
    await logTalk(workspace, { ...talk, directions: ['in'] });
    clock.now = Date.parse('2026-11-20T07:05:58.000Z');
    await logTalk(workspace, { ...talk, directions: ['in'] });
    expect(await rows()).toHaveLength(1);
    clock.now = Date.parse('2026-11-20T07:06:00.000Z');
    await logTalk(workspace, { ...talk, directions: ['in'] });
    expect(await rows()).toHaveLength(2);
  });

  it('is written once when two frames tell of it at the same time', async () => {
    const { workspace, talk, rows } = await shop();
    const both = { ...talk, directions: ['in'] as const };
    await Promise.all([logTalk(workspace, both), logTalk(workspace, both)]);
    expect(await rows()).toHaveLength(1);
  });

  it('does not come back in the hour in which the rep took it away', async () => {
    const { clock, workspace, talk, rows } = await shop();
    await logTalk(workspace, { ...talk, directions: ['in'] });
    const [row] = await rows();
    if (row) await deleteInteraction(workspace, row);
    clock.now += 10 * 60_000;
    await logTalk(workspace, { ...talk, directions: ['in'] });
    expect((await rows()).filter(({ deletedAt }) => deletedAt === null)).toEqual([]);
  });
});

describe('the rhythm of a customer', () => {
  it('counts from a talk of ours that logged itself', async () => {
    const { workspace, talk } = await shop();
    await changeShopRules(workspace, { preset: 'campus' });
    const { customerId } = talk;
    const at = '2026-11-16T04:00:00.000Z';
    await addPurchase(workspace, { customerId, currency: 'CNY', totalMinor: 10_000, at });
    await runRound(workspace, { steps: [] });
    expect(await readRhythmDay(workspace, customerId)).toBe('2026-11-23');
    await logTalk(workspace, { ...talk, directions: ['out'] });
    expect(await readRhythmDay(workspace, customerId)).toBe('2026-11-27');
  });
});

describe('following a conversation', () => {
  it('tells what is new since the last look, each conversation for itself', async () => {
    const session = new FakeSession();
    expect(await followTalk(session, chat(start))).toEqual([]);
    expect(await followTalk(session, chat(start, 'two'))).toEqual([]);
    const more = [...start, said('in', '两箱多少钱')];
    expect(await followTalk(session, chat(more))).toEqual(['in']);
    expect(await followTalk(session, chat(more))).toEqual([]);
    expect(await followTalk(session, chat(more, 'two'))).toEqual(['in']);
  });

  it('leaves no word of the talk in the memory of the session', async () => {
    const session = new FakeSession();
    await followTalk(session, chat([said('in', '我的地址是中山路 8 号')]));
    expect(JSON.stringify([...session.values])).not.toContain('中山路');
  });

  it('goes by the shown name where the page does not name its conversation', async () => {
    const session = new FakeSession();
    const nameless = (name: string, ...more: SeenMessage[]): Sighting => ({
      ...chat([...start, ...more]),
      sessionKey: null,
      fields: { name: [{ value: name, confidence: 0.9, finder: 'test' }] },
    });
    expect(await followTalk(session, nameless('一帆'))).toEqual([]);
    expect(await followTalk(session, nameless('方圆', said('in', '好')))).toEqual([]);
    expect(await followTalk(session, nameless('一帆', said('in', '好')))).toEqual(['in']);
  });

  it('follows nothing where neither is known', async () => {
    const session = new FakeSession();
    const nameless = { ...chat(start), sessionKey: null };
    await followTalk(session, nameless);
    expect(
      await followTalk(session, { ...nameless, messages: [...start, said('in', '好')] }),
    ).toEqual([]);
  });
});
