import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recommend } from './recommend.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recommend-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, value: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}
const scripts = [
  { id: 'a', title: '嫌贵', examples: ['太贵'], answer: '算给你看', intent: 'other keys are fine' },
  { id: 'b', title: '要发票', examples: ['能开票吗'], answer: '请给抬头' },
];

async function run(queries: unknown, list: unknown = scripts): Promise<unknown> {
  const words = [
    '--scripts',
    await file('s.json', list),
    '--queries',
    await file('q.json', queries),
  ];
  return recommend.run(words);
}

describe('lab recommend', () => {
  it('ranks for each query and tells how often it is right', async () => {
    const queries = [
      { query: '价格有点高，贵', relevant: 'a' },
      { query: '报销要票据', relevant: 'a' },
    ];
    expect(await run(queries)).toMatchObject({
      results: [
        { query: '价格有点高，贵', ranked: [{ id: 'a' }], none: false },
        { query: '报销要票据', ranked: [{ id: 'b' }], none: false },
      ],
      hit1: 0.5,
      hit3: 0.5,
      mrr: 0.5,
    });
  });

  it('says none where nothing is near, and gives no figures without right answers', async () => {
    expect(await run([{ query: '昨晚的球赛看了没' }])).toMatchObject({
      results: [{ none: true }],
      hit1: null,
      hit3: null,
      mrr: null,
    });
    expect(await run([])).toMatchObject({ results: [], hit1: null });
  });

  it.each([
    ['no list', {}],
    ['an empty list', []],
    ['a script without an answer', [{ id: 'a', title: 'x', examples: [] }]],
    ['the same id twice', [scripts[0], scripts[0]]],
    ['no JSON', '{'],
  ])('refuses scripts that are %s', async (_, list) => {
    await expect(run([], list)).rejects.toThrow(/Expected/);
  });

  it.each([
    [[]],
    [['--scripts', 'x.json']],
    [['--scripts', '/nowhere.json', '--queries', '/nowhere.json']],
    [['--other', 'x']],
  ])('refuses %j', async (words) => {
    await expect(recommend.run(words)).rejects.toThrow(/Expected|Unknown/);
  });
});
