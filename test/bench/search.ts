import { foldText } from '../../lib/domain/search/fold-text.ts';
import {
  buildIndex,
  type PackedIndex,
  putInIndex,
  type SearchSource,
  search,
} from '../../lib/domain/search/packed-index.ts';
import {
  against,
  type BenchResult,
  type BenchRow,
  machineName,
  median,
  round,
} from '../../scripts/bench/bench-result.ts';
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

/** Building, updating and asking an index of 100,000 customers. */
export function run(): Promise<BenchResult> {
  const sources = makeSources();
  let index = buildIndex(sources);
  const builds = Array.from({ length: 3 }, () => timed(() => (index = buildIndex(sources))));
  const [first] = sources;
  const rows: BenchRow[] = [
    { what: `build ${customers}`, ours: round(median(builds)), unit: 'ms' },
    { what: 'update one', ours: round(timed(() => first && putInIndex(index, first))), unit: 'ms' },
    ...queries.map((query) => ask(index, sources, query)),
  ];
  return Promise.resolve({ name: 'search', machine: machineName(), rows });
}

function ask(index: PackedIndex, sources: SearchSource[], query: string): BenchRow {
  const ours: number[] = [];
  const peer: number[] = [];
  for (let at = 0; at < rounds; at += 1) {
    ours.push(timed(() => search(index, query, 20)));
    peer.push(timed(() => plainFilter(sources, query)));
  }
  return against({
    what: `20 best for ${query}`,
    ours: round(median(ours)),
    peer: round(median(peer)),
    peerName: 'plain filter, all hits',
    unit: 'ms',
  });
}
