import os from 'node:os';
import { foldText } from '../../lib/domain/search/fold-text.ts';
import {
  buildIndex,
  putInIndex,
  type SearchSource,
  search,
} from '../../lib/domain/search/packed-index.ts';
import { build, seeded } from '../builders.ts';

/** Packed index against a plain filter over the fields, on the same customers. */
const customers = 100_000;
const rounds = 9;
const queries = [
  '王小',
  'wxm',
  'wang',
  '0001',
  '13812',
  '科技',
  'a',
  '王 科技',
  '没有这个人',
  'li',
];

type Row = {
  what: string;
  ours: number;
  peer?: number;
  peerName?: string;
  ratio?: number;
  unit: string;
};

const surnames = Array.from('王李张刘陈杨赵黄周吴');
const readings = ['wang', 'li', 'zhang', 'liu', 'chen', 'yang', 'zhao', 'huang', 'zhou', 'wu'];
const given = Array.from('小明伟芳娜敏静丽强磊军洋');
const givenReadings = [
  'xiao',
  'ming',
  'wei',
  'fang',
  'na',
  'min',
  'jing',
  'li',
  'qiang',
  'lei',
  'jun',
  'yang',
];
const companies = ['北辰科技', '远山贸易', '好邻居便利店', 'Orbit Trading', ''];

function makeSources(): SearchSource[] {
  const random = seeded(7);
  const below = (count: number): number => Math.floor(random() * count);
  const template = build('customer', { deletedAt: null });
  return Array.from({ length: customers }, (_, at) => {
    const [family, one, two] = [below(10), below(12), below(12)];
    const syllables = [readings[family], givenReadings[one], givenReadings[two]];
    const customer = {
      ...template,
      id: `${String(at).padStart(8, '0')}${template.id.slice(8)}` as typeof template.id, // same form, another id
      name: `${surnames[family]}${given[one]}${given[two]}`,
      remark: '',
      company: companies[below(5)] ?? '',
      pinyin: syllables.join(' '),
      initials: syllables.map((syllable) => syllable?.[0] ?? '').join(''),
    };
    const phone = `+861${38 + below(20)}${String(below(100_000_000)).padStart(8, '0')}`;
    const contactPoints = [{ kind: 'phone' as const, value: phone }];
    return { customer, contactPoints, tags: below(3) === 0 ? ['老客户'] : [] };
  });
}

function plainFilter(sources: readonly SearchSource[], query: string): number {
  const words = foldText(query).split(' ');
  return sources.filter(({ customer, contactPoints, tags }) =>
    words.every((word) =>
      [
        customer.name,
        customer.remark,
        customer.company,
        customer.pinyin,
        customer.pinyin.replaceAll(' ', ''),
        customer.initials,
        ...contactPoints.map(({ value }) => value),
        ...tags,
      ].some((field) => field.toLowerCase().includes(word)),
    ),
  ).length;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const sources = makeSources();
let index = buildIndex(sources);
const builds = Array.from({ length: 3 }, () => timed(() => (index = buildIndex(sources))));
const rows: Row[] = [{ what: `build ${customers}`, ours: round(median(builds)), unit: 'ms' }];
const [first] = sources;
if (first)
  rows.push({ what: 'update one', ours: round(timed(() => putInIndex(index, first))), unit: 'ms' });
for (const query of queries) {
  const ours: number[] = [];
  const peer: number[] = [];
  for (let at = 0; at < rounds; at += 1) {
    ours.push(timed(() => search(index, query, 20)));
    peer.push(timed(() => plainFilter(sources, query)));
  }
  const [mine, plain] = [median(ours), median(peer)];
  rows.push({
    what: `query ${query}`,
    ours: round(mine),
    peer: round(plain),
    peerName: 'plain filter',
    ratio: round(plain / mine),
    unit: 'ms',
  });
}
for (const row of rows) {
  const against =
    row.ratio === undefined ? '' : `, plain filter ${row.peer} ms, ratio ${row.ratio}`;
  console.log(`search: ${row.what}: ${row.ours} ms${against}`);
}
if (process.argv.includes('--json')) {
  const machine = `${os.cpus()[0]?.model ?? 'unknown'} x ${os.cpus().length}, Node ${process.version}`;
  console.log(JSON.stringify({ name: 'search', machine, rows }));
}
