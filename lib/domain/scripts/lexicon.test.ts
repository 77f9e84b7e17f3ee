import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recommend } from '../../../scripts/lab/recommend.ts';
import { builtInWords } from './lexicon.ts';

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

describe('the lexicon', () => {
  it('holds words, no sentences: at most three Chinese characters each', () => {
    const long = builtInWords().filter((word) => (word.match(/\p{Script=Han}/gu) ?? []).length > 3);
    expect(long).toEqual([]);
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
