import type { Currency } from '../money.ts';

/** What sort of customer somebody is; decides what they buy, how often and what is said. */
export const trades = [
  'student',
  'club',
  'teacher',
  'bookshop',
  'cafe',
  'company',
  'abroad',
] as const;
export type Trade = (typeof trades)[number];

/** Whether they live by the school year. */
export function isCampus(trade: Trade): boolean {
  return trade === 'student' || trade === 'club' || trade === 'teacher';
}

export type Good = {
  name: string;
  unit: string;
  /** Price in 分 for one. */
  unitMinor: number;
  /** Months (1 to 12) in which it is asked for most; none means all year. */
  months: readonly number[];
  /** Who buys it, and how many at a time. */
  amounts: Partial<Record<Trade, readonly [number, number]>>;
};

const opening = [2, 3, 8, 9];
const graduation = [4, 5, 6];
const yearEnd = [10, 11, 12, 1];

export const goods: readonly Good[] = [
  {
    name: '论文胶装',
    unit: '本',
    unitMinor: 1500,
    months: graduation,
    amounts: { student: [2, 8] },
  },
  {
    name: '黑白打印',
    unit: '页',
    unitMinor: 15,
    months: [],
    amounts: { student: [30, 400], company: [200, 1500] },
  },
  {
    name: '彩色打印',
    unit: '页',
    unitMinor: 80,
    months: [],
    amounts: { student: [8, 60], club: [20, 200] },
  },
  { name: '证件照', unit: '版', unitMinor: 2500, months: opening, amounts: { student: [1, 2] } },
  {
    name: '考研笔记套装',
    unit: '套',
    unitMinor: 4800,
    months: [3, 9, 10],
    amounts: { student: [1, 3], bookshop: [30, 120] },
  },
  {
    name: '简历精装夹',
    unit: '个',
    unitMinor: 900,
    months: [3, 9, 10],
    amounts: { student: [2, 10] },
  },
  {
    name: '毕业纪念册',
    unit: '本',
    unitMinor: 6600,
    months: graduation,
    amounts: { club: [30, 90], teacher: [40, 120] },
  },
  {
    name: '社服 T 恤',
    unit: '件',
    unitMinor: 3900,
    months: [3, 4, 9, 10],
    amounts: { club: [20, 120], company: [20, 150] },
  },
  {
    name: '活动海报',
    unit: '张',
    unitMinor: 1800,
    months: opening,
    amounts: { club: [4, 40], teacher: [4, 30], cafe: [2, 12] },
  },
  {
    name: '横幅',
    unit: '条',
    unitMinor: 3500,
    months: opening,
    amounts: { club: [1, 6], teacher: [2, 10], company: [1, 5] },
  },
  {
    name: '易拉宝',
    unit: '个',
    unitMinor: 8500,
    months: [],
    amounts: { club: [1, 4], company: [2, 10], cafe: [1, 2] },
  },
  {
    name: '徽章',
    unit: '枚',
    unitMinor: 380,
    months: opening,
    amounts: { club: [100, 500], abroad: [200, 800] },
  },
  {
    name: '帆布袋',
    unit: '只',
    unitMinor: 960,
    months: opening,
    amounts: { club: [50, 200], bookshop: [60, 200], abroad: [100, 500] },
  },
  {
    name: '听课记录本',
    unit: '册',
    unitMinor: 520,
    months: opening,
    amounts: { teacher: [80, 500] },
  },
  {
    name: '错题本',
    unit: '册',
    unitMinor: 680,
    months: opening,
    amounts: { teacher: [200, 700], bookshop: [50, 200] },
  },
  {
    name: '奖状',
    unit: '张',
    unitMinor: 120,
    months: [1, 6, 7, 12],
    amounts: { teacher: [60, 400] },
  },
  {
    name: '通知书封套',
    unit: '个',
    unitMinor: 430,
    months: [6, 7, 8],
    amounts: { teacher: [300, 900] },
  },
  {
    name: '成长档案册',
    unit: '本',
    unitMinor: 2600,
    months: [1, 6, 7],
    amounts: { teacher: [40, 200], company: [30, 150] },
  },
  {
    name: '试卷印制',
    unit: '份',
    unitMinor: 45,
    months: [1, 4, 6, 11],
    amounts: { teacher: [300, 1600] },
  },
  {
    name: 'A5 方格本',
    unit: '本',
    unitMinor: 850,
    months: [],
    amounts: { bookshop: [60, 300], abroad: [150, 500] },
  },
  {
    name: '牛皮纸手账',
    unit: '本',
    unitMinor: 1450,
    months: yearEnd,
    amounts: { bookshop: [40, 240], abroad: [100, 400] },
  },
  {
    name: '台历',
    unit: '本',
    unitMinor: 1600,
    months: yearEnd,
    amounts: { bookshop: [40, 150], company: [50, 400], cafe: [30, 80] },
  },
  {
    name: '中性笔',
    unit: '盒',
    unitMinor: 1250,
    months: opening,
    amounts: { bookshop: [20, 120], company: [5, 40], teacher: [10, 60] },
  },
  {
    name: '明信片套装',
    unit: '套',
    unitMinor: 1100,
    months: [5, 6, 10],
    amounts: { bookshop: [40, 200], abroad: [200, 600], cafe: [30, 100] },
  },
  {
    name: '和纸胶带',
    unit: '卷',
    unitMinor: 390,
    months: [],
    amounts: { bookshop: [100, 500], abroad: [200, 1000] },
  },
  { name: '菜单折页', unit: '份', unitMinor: 110, months: [], amounts: { cafe: [200, 1000] } },
  { name: '杯套', unit: '个', unitMinor: 28, months: [], amounts: { cafe: [1000, 5000] } },
  { name: '外卖贴纸', unit: '张', unitMinor: 9, months: [], amounts: { cafe: [2000, 8000] } },
  {
    name: '会员卡',
    unit: '张',
    unitMinor: 95,
    months: [],
    amounts: { cafe: [100, 500], company: [100, 400] },
  },
  {
    name: '名片',
    unit: '盒',
    unitMinor: 3200,
    months: [],
    amounts: { company: [2, 20], cafe: [1, 4] },
  },
  {
    name: '企业画册',
    unit: '本',
    unitMinor: 1850,
    months: [3, 9, 10],
    amounts: { company: [100, 500] },
  },
  {
    name: '档案盒',
    unit: '个',
    unitMinor: 420,
    months: [],
    amounts: { company: [50, 300], teacher: [60, 300] },
  },
  {
    name: '无碳联单',
    unit: '本',
    unitMinor: 780,
    months: [],
    amounts: { company: [20, 120], cafe: [10, 40] },
  },
  {
    name: '新年礼盒',
    unit: '套',
    unitMinor: 6800,
    months: yearEnd,
    amounts: { company: [20, 120], teacher: [10, 60] },
  },
  {
    name: '信封信纸',
    unit: '套',
    unitMinor: 260,
    months: [],
    amounts: { company: [100, 600], abroad: [150, 500] },
  },
  {
    name: '书签',
    unit: '枚',
    unitMinor: 210,
    months: [],
    amounts: { bookshop: [100, 400], abroad: [200, 900], teacher: [100, 500] },
  },
];

/** What one unit costs abroad, from the price at home: export packing and freight included. */
export const exportRate: Readonly<Partial<Record<Currency, number>>> = {
  USD: 0.21,
  EUR: 0.195,
  GBP: 0.165,
  HKD: 1.6,
};

export const refundReasons = [
  '裁切偏了两毫米，重印部分退款',
  '到货有折角，按张退',
  '多算了覆膜费',
  '数量少一包，退差价',
  '颜色偏红，客户留用，退一成',
  '改期取消一部分',
  '运输受潮，退破损部分',
  '活动取消，未开印的退回',
] as const;
