import { beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../../test/builders.ts';
import { capture } from './capture.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
const context = {
  now: '2026-03-10T02:00:00.000Z',
  zone: 'Asia/Shanghai',
  products: ['红富士苹果', '铜版纸名片', 'Rose Hand Cream'],
};

/** Pieces that the finders look at; repeated and mixed they are the worst there is for them. */
const pieces = Array.from('我要不的,。:-/.@ \n1０省市区路号楼「」>([').concat(
  '微信 加v',
  'a1_',
  '有限公司',
  'Ab Cd ',
  '一二三万',
  '12.5',
  '明天',
  '周五到',
  '3月15号',
  '箱',
  '元',
  '给你发',
  '如果',
  '想要一种',
  'On Mar ',
  '发件人',
  'I will send ',
  'need 20 ',
  '12 High Street, ',
  '生日',
  '生于',
  '不了',
  '送到',
  '地址:',
  '太贵',
);

/** Milliseconds of one reading. */
function timeOf(text: string): number {
  const start = performance.now();
  capture(text, context);
  return performance.now() - start;
}

const filled = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Less than the cap, so that the test is quick; twice as long may take four times the time. */
const length = 2_500;
const limit = 1_000;

describe('a text made to be slow', () => {
  // The first text of all loads the table of what words say.
  beforeAll(() => {
    capture('你好', context);
  });

  it('is read within a second where one piece fills it', () => {
    const slow = pieces.filter((piece) => timeOf(filled(piece, length)) > limit);
    expect(slow).toEqual([]);
  }, 60_000);

  it(`is read within a second where pieces are mixed (seed ${seed})`, () => {
    const random = seeded(seed);
    const pick = (): string => pieces[Math.floor(random() * pieces.length)] ?? '';
    const units = Array.from({ length: 20 }, () =>
      Array.from({ length: 2 + Math.floor(random() * 4) }, pick).join(''),
    );
    const slow = units.filter((unit) => timeOf(filled(unit, length)) > limit);
    expect(slow).toEqual([]);
  }, 60_000);

  it('is read no further than 8,000 characters', () => {
    expect(capture(`${' '.repeat(8_000)}13812345678`, context)).toEqual([]);
  });
});
