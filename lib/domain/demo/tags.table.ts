import type { Tag } from '../records/tag.ts';
import type { Trade } from './goods.table.ts';

type DemoTag = Pick<Tag, 'name' | 'level' | 'hue'>;

/** The tag that says what somebody is. */
export const tradeTags: Readonly<Record<Trade, DemoTag>> = {
  student: { name: '学生', level: 'basic', hue: 0 },
  club: { name: '社团', level: 'basic', hue: 1 },
  teacher: { name: '学校', level: 'basic', hue: 2 },
  bookshop: { name: '书店文具', level: 'basic', hue: 3 },
  cafe: { name: '小店', level: 'basic', hue: 4 },
  company: { name: '企业', level: 'basic', hue: 5 },
  abroad: { name: '海外', level: 'basic', hue: 6 },
};

export const behaviourTags: readonly DemoTag[] = [
  { name: '付款快', level: 'behaviour', hue: 7 },
  { name: '急单多', level: 'behaviour', hue: 4 },
  { name: '常改稿', level: 'behaviour', hue: 1 },
  { name: '爱比价', level: 'behaviour', hue: 3 },
  { name: '会介绍朋友', level: 'behaviour', hue: 2 },
  { name: '按季补货', level: 'behaviour', hue: 5 },
];

export const preferenceTags: readonly DemoTag[] = [
  { name: '要普票', level: 'preference', hue: 6 },
  { name: '喜欢牛皮纸', level: 'preference', hue: 3 },
  { name: '环保纸', level: 'preference', hue: 2 },
  { name: '烫金', level: 'preference', hue: 4 },
  { name: '送货上门', level: 'preference', hue: 0 },
  { name: '只微信联系', level: 'preference', hue: 7 },
];
