import { describe, expect, it } from 'vitest';
import { channelsOf } from './channel.ts';

const now = '2026-11-21T02:00:00.000Z';
type Line = readonly [
  day: number,
  kind: 'chat' | 'mail' | 'call' | 'note',
  direction?: 'in' | 'out',
];

/** Contacts so many days before `now`. */
const talks = (...lines: readonly Line[]) =>
  lines.map(([day, kind, direction]) => ({
    at: new Date(Date.parse(now) - day * 86_400_000).toISOString(),
    kind,
    site: kind === 'chat' ? 'wechat-web' : '',
    ...(direction ? { direction } : {}),
  }));

describe('the preferred channel', () => {
  it('is the one on which the customer answers', () => {
    const lines = talks(
      [20, 'mail', 'out'],
      [15, 'mail', 'out'],
      [12, 'chat', 'out'],
      [11, 'chat', 'in'],
      [5, 'chat', 'out'],
      [4, 'chat', 'in'],
    );
    expect(channelsOf(lines, now)).toEqual([
      { kind: 'chat', site: 'wechat-web', tries: 2, replies: 2, share: 0.75 },
      { kind: 'mail', site: '', tries: 2, replies: 0, share: 0.25 },
    ]);
  });

  it('trusts nine of ten more than one of one', () => {
    const chats = Array.from({ length: 10 }, (_, at): Line[] => {
      const day = 80 - at * 4;
      return at === 0
        ? [[day, 'chat', 'out']]
        : [
            [day, 'chat', 'out'],
            [day - 1, 'chat', 'in'],
          ];
    });
    const found = channelsOf(talks(...chats.flat(), [10, 'mail', 'out'], [9, 'mail', 'in']), now);
    expect(found.map(({ kind }) => kind)).toEqual(['chat', 'mail']);
    expect(found.map(({ share }) => share.toFixed(2))).toEqual(['0.83', '0.67']);
  });

  it('forgets what is older than 90 days, notes, and answers after more than three', () => {
    const old = talks([91, 'mail', 'out'], [90.5, 'mail', 'in']);
    const late = talks([10, 'chat', 'out'], [6, 'chat', 'in']);
    expect(channelsOf([...old, ...late, ...talks([3, 'note'])], now)).toMatchObject([
      { kind: 'chat', tries: 1, replies: 0 },
    ]);
  });

  it('knows that a call reaches somebody by itself', () => {
    expect(channelsOf(talks([3, 'call']), now)).toMatchObject([{ kind: 'call', replies: 1 }]);
  });

  it('is nothing where nobody was spoken to', () => {
    expect(channelsOf([], now)).toEqual([]);
  });
});
