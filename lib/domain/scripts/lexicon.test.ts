import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recommend } from '../../../scripts/lab/recommend.ts';
import { builtInWords } from './lexicon.ts';
import { starterScripts } from './starter.ts';

const folder = '../shared/data';
const files = {
  scripts: `${folder}/cn_scripts.json`,
  queries: `${folder}/cn_script_queries_public.json`,
};
const isThere = existsSync(files.queries);

function publicQueries(): string[] {
  // The file is a list of {query, relevant}; a wrong form would fail below.
  const list = JSON.parse(readFileSync(files.queries, 'utf8')) as { query: string }[];
  return list.map(({ query }) => query.toLowerCase());
}

const chineseLength = (word: string) => (word.match(/\p{Script=Han}/gu) ?? []).length;
const wordsOf = (fits: (length: number) => boolean) =>
  builtInWords().filter((word) => fits(chineseLength(word)));

/** Sentences of our own that were written for other ends: the starter scripts and the phrase books. */
function ownTexts(): string {
  const books = 'test/bench/capture/phrases';
  const texts = readdirSync(books).map((name) => readFileSync(`${books}/${name}`, 'utf8'));
  return JSON.stringify(starterScripts('zh-CN')) + texts.join('\n');
}

/** Words of three characters that the public queries use and our own texts do not: daily speech, each whole. */
const sharedByChance = [
  '让一点', // beside 让利, 让点
  '晚点付', // beside 晚几天
  '没更新', // of a parcel, beside 不更新
  '新口味', // beside 新颜色, 新花色
  '用用看', // beside 试试看
  '留电话', // beside 留号码
  '太频繁', // beside 频繁
];

describe('the lexicon', () => {
  it('holds words, no sentences: at most four Chinese characters each', () => {
    expect(wordsOf((length) => length > 4)).toEqual([]);
  });

  it('holds a word of four characters whole, never its first three', () => {
    const words = new Set(builtInWords());
    const whole = wordsOf((length) => length === 4);
    expect(whole.length).toBeGreaterThan(50);
    const pieces = whole.map((word) => word.slice(0, 3)).filter((piece) => words.has(piece));
    expect(pieces).toEqual([]);
  });

  it('holds no empty word', () => {
    expect(builtInWords().filter((word) => word.trim() === '')).toEqual([]);
  });

  it.runIf(!isThere)('is not asked the public queries: ../shared/data is absent', () => {
    expect(isThere).toBe(false);
  });

  it.runIf(isThere)('holds no four characters of any public query', () => {
    const words = new Set(builtInWords());
    const four = publicQueries().flatMap((query) =>
      Array.from(query, (_, at) =>
        Array.from(query)
          .slice(at, at + 4)
          .join(''),
      ),
    );
    expect(four.filter((part) => part.length >= 4 && words.has(part))).toEqual([]);
  });

  it.runIf(isThere)('shares no longer word with a public query that is not our own speech', () => {
    const asked = publicQueries().join('\n');
    const own = ownTexts();
    const shared = wordsOf((length) => length > 2).filter(
      (word) => asked.includes(word) && !own.includes(word),
    );
    expect([...new Set(shared)].sort()).toEqual(sharedByChance.toSorted());
  });

  it.runIf(isThere)(
    'finds the right script among three for four of five public queries',
    async () => {
      const words = ['--scripts', files.scripts, '--queries', files.queries];
      // The verb answers with what its documentation says.
      const { hit1, hit3 } = (await recommend.run(words)) as { hit1: number; hit3: number };
      expect(hit3).toBeGreaterThanOrEqual(0.8);
      expect(hit1).toBeGreaterThanOrEqual(0.6);
    },
  );
});
