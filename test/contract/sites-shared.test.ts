import { describe, expect, it } from 'vitest';
import { otherPeople, replaceDeep } from './other-people.ts';
import { breakHooks, emptyScore, hasSharedPages, scorePage, sharedPages } from './shared-pages.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);

/** What of a right answer names the people of the page. */
function peopleOf(right: Record<string, unknown>): string[] {
  const named = [
    'name',
    'remark',
    'email',
    'phone',
    'wechat',
    'emailInText',
    'phoneInText',
    'sessionId',
    'threadId',
  ];
  return named.flatMap((key) => (typeof right[key] === 'string' ? [right[key]] : []));
}

describe.runIf(!hasSharedPages)('the pages of real front ends', () => {
  it('are not on this machine: the score over them was left out', () => {
    expect(hasSharedPages).toBe(false);
  });
});

describe.runIf(hasSharedPages)('the pages of real front ends', () => {
  const pages = hasSharedPages ? sharedPages() : [];

  it('give every field its right answer, and none where there is none', () => {
    const score = emptyScore();
    const compared = pages.map((page) => [page.file, scorePage(page, page.html, score)] as const);
    expect(compared.filter(([, fields]) => fields === 0)).toEqual([]);
    const control = emptyScore();
    for (const page of pages) scorePage(page, breakHooks(page.html), control);
    const line = (name: string, { positives, negatives }: typeof score) =>
      `${name}: positives ${positives.join('/')}, negatives ${negatives.join('/')}`;
    process.stdout.write(
      `${line('shared pages', score)}; ${line('hooks broken on purpose', control)}\n`,
    );
    expect(score.wrong).toEqual([]);
    expect(score.positives[1]).toBeGreaterThan(20);
    expect(control.positives[0] / control.positives[1]).toBeLessThan(0.1);
  });

  it(`give the right answers for other people too (seed ${seed})`, () => {
    const score = emptyScore();
    for (let round = 0; round < 5; round += 1) {
      for (const [at, page] of pages.entries()) {
        const people = peopleOf(page.right);
        const replace = otherPeople(people, seed + round * pages.length + at);
        const html = replace(page.html);
        if (people.length > 0)
          expect(html, `other people stand on ${page.file}`).not.toBe(page.html);
        scorePage(page, html, score, replaceDeep(page.right, replace));
      }
    }
    expect(score.wrong).toEqual([]);
  }, 60_000);
});
