import { describe, expect, it } from 'vitest';
import type { SeenMessage } from '../sighting.ts';
import { newTalk, type SeenTalk } from './new-talk.ts';

const said = (dir: SeenMessage['dir'], text: string): SeenMessage => ({ dir, text });
const old = [said('in', '在吗'), said('out', '在的'), said('in', '有货吗')];

/** Looks at each of these pages in turn; the directions that each look found new. */
function looks(...pages: SeenMessage[][]): string[][] {
  let seen: SeenTalk | null = null;
  return pages.map((messages) => {
    const found = newTalk(seen, { isGroup: false, messages });
    seen = found.seen;
    return found.directions;
  });
}

describe('a new message in an open conversation', () => {
  it('is told by its direction, once', () => {
    const after = [...old, said('out', '有的')];
    expect(looks(old, after, after, [...after, said('in', '好')])).toEqual([
      [],
      ['out'],
      [],
      ['in'],
    ]);
  });

  it('counts also when the same words were said before', () => {
    const twice = [...old, said('in', '有货吗')];
    expect(looks(old, twice, twice)).toEqual([[], ['in'], []]);
  });

  it('tells both directions at once', () => {
    expect(looks(old, [...old, said('out', '有的'), said('in', '好')])[1]).toEqual(['out', 'in']);
  });
});

describe('what is not new', () => {
  it('is everything at the first look', () => {
    expect(looks(old)).toEqual([[]]);
  });

  it('is what loads late into an empty conversation', () => {
    expect(looks([], old)).toEqual([[], []]);
  });

  it('is what stands above when the user scrolls back, and what comes again below', () => {
    const window = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => said('in', `第 ${from + at} 句`));
    expect(looks(window(50, 60), window(42, 55), window(38, 46), window(44, 60))).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('is a page that shows something else altogether', () => {
    expect(looks(old, [said('in', '另一段'), said('out', '对话')])).toEqual([[], []]);
  });

  it('is anything in a group, and what has no direction', () => {
    const first = newTalk(null, { isGroup: true, messages: old });
    const more = [...old, said('in', '我要两箱')];
    expect(newTalk(first.seen, { isGroup: true, messages: more }).directions).toEqual([]);
    expect(looks(old, [...old, said(null, '以上是打招呼的内容')])[1]).toEqual([]);
  });
});

it('keeps nothing of what was said, and not without end', () => {
  const many = Array.from({ length: 900 }, (_, at) => said('in', `秘密 ${at}`));
  const { seen } = newTalk(null, { isGroup: false, messages: many });
  expect(JSON.stringify(seen)).not.toContain('秘密');
  expect(Object.keys(seen).length).toBe(400);
});
