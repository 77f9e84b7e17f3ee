import { describe, expect, it } from 'vitest';
import { build } from '../../../test/builders.ts';
import { mergeTimeline, type TimelineSources } from './merge-timeline.ts';

const zone = 'Asia/Shanghai';
const none: TimelineSources = {
  interactions: [],
  purchases: [],
  followUps: [],
  needs: [],
  complaints: [],
  answers: [],
  segmentChanges: [],
};

const note = build('interaction', { at: '2026-11-18T15:59:00.000Z' }, 1);
const nextDay = build('interaction', { at: '2026-11-18T16:00:00.000Z' }, 2);
const refund = { at: '2026-11-20T02:00:00.000Z', minor: 100, reason: '' };
const purchase = build(
  'purchase',
  { at: '2026-11-18T03:00:00.000Z', refunds: [refund, refund] },
  3,
);
const need = build('need', { at: '2026-11-20T01:00:00.000Z' }, 4);
const done = build('followUp', { status: 'done', doneAt: '2026-11-18T04:00:00.000Z' }, 5);
const complaint = build('complaint', { at: '2026-11-18T02:00:00.000Z', steps: {} }, 7);
const solved = build(
  'complaint',
  { at: '2026-11-17T02:00:00.000Z', steps: { solved: '2026-11-20T03:00:00.000Z' } },
  8,
);
const answer = build('satisfaction', { at: '2026-11-19T02:00:00.000Z' }, 9);
const open = build('followUp', { status: 'open', doneAt: null }, 6);

describe('a timeline', () => {
  it('tells of segments of the life cycle that were entered, and of no others', () => {
    const at = '2026-11-18T02:00:00.000Z';
    const entered = (segment: string, seed: number) =>
      build('segmentChange', { segment, change: 'entered', at }, seed);
    const left = build('segmentChange', { segment: 'firstTime', change: 'left', at }, 12);
    const segmentChanges = [entered('loyal', 10), entered('active', 11), left];
    const [day] = mergeTimeline({ ...none, segmentChanges }, zone);
    expect(day?.items.map(({ kind, key }) => [kind, key])).toEqual([
      ['moved', segmentChanges[0]?.id],
    ]);
  });

  it('holds everything once, by day of the zone, newest first', () => {
    const days = mergeTimeline(
      {
        interactions: [note, nextDay],
        purchases: [purchase],
        followUps: [done, open],
        needs: [need],
        complaints: [solved, complaint],
        answers: [answer],
        segmentChanges: [],
      },
      zone,
    );
    expect(days.map(({ day, items }) => [day, items.map(({ kind }) => kind)])).toEqual([
      ['2026-11-20', ['complaintSolved', 'refund', 'refund', 'need']],
      ['2026-11-19', ['answer', 'interaction']],
      ['2026-11-18', ['interaction', 'followUpDone', 'purchase', 'complaint']],
      ['2026-11-17', ['complaint']],
    ]);
  });

  it('is empty where nothing happened', () => {
    expect(mergeTimeline(none, zone)).toEqual([]);
  });

  it('leaves out what was deleted', () => {
    const gone = { deletedAt: '2026-11-21T00:00:00.000Z' };
    const sources = {
      ...none,
      interactions: [{ ...note, ...gone }],
      purchases: [{ ...purchase, ...gone }],
    };
    expect(mergeTimeline(sources, zone)).toEqual([]);
  });

  it('has a key of its own for each item and the same order whatever comes first', () => {
    const twins = [note, { ...nextDay, at: note.at }];
    const forth = mergeTimeline({ ...none, interactions: twins, purchases: [purchase] }, zone);
    const back = mergeTimeline(
      { ...none, interactions: twins.toReversed(), purchases: [purchase] },
      zone,
    );
    expect(forth).toEqual(back);
    const keys = forth.flatMap(({ items }) => items.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
