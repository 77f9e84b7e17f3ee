import type { Currency } from '../money.ts';
import type { SatisfactionScale } from '../records/satisfaction.ts';
import type { WinBackReason } from '../records/win-back.ts';
import type { Trade } from './goods.table.ts';

/** A complaint: what was said, why it was so, what was done. */
export type ComplaintStory = { text: string; cause: string; solution: string };

/** How the cast is served; days count back from today, negative ahead. */
export type ServiceStory = {
  /** Hours since the complaint, and after how many it was answered and solved; null = not yet. */
  complaints?: readonly (ComplaintStory & {
    hoursAgo: number;
    answeredAfter: number | null;
    solvedAfter: number | null;
  })[];
  /** How many days ago, which question, how many points, their own words. */
  answers?: readonly (readonly [number, SatisfactionScale, number, string])[];
  contracts?: readonly {
    title: string;
    totalMinor: number;
    currency?: Currency;
    /** Days since it began and until it ends. */
    days: readonly [number, number];
    /** Days ago on which each part is due (negative ahead), its sum, what came in. */
    payments: readonly (readonly [number, number, number])[];
  }[];
  winBack?: { daysAgo: number; reason: WinBackReason };
};

/** By the ids of the cast. */
export const serviceStories: Readonly<Record<string, ServiceStory>> = {
  'zhou-lan': {
    answers: [
      [30, 'csat5', 5, '海报颜色稳，取货也快'],
      [205, 'csat5', 4, '横幅的绳子短了点'],
    ],
  },
  'he-wenbo': {
    contracts: [
      {
        title: '自有款本册年度供货',
        totalMinor: 2_400_000,
        days: [245, 120],
        payments: [
          [245, 600_000, 600_000],
          [153, 600_000, 600_000],
          [61, 600_000, 600_000],
          [-31, 600_000, 0],
        ],
      },
    ],
    answers: [
      [17, 'nps', 8, '角压坏那箱补得及时'],
      [150, 'nps', 9, ''],
    ],
  },
  'chen-jing-north': {
    contracts: [
      {
        title: '听课记录本学年供货',
        totalMinor: 416_000,
        days: [80, 285],
        payments: [
          [48, 208_000, 208_000],
          [-5, 208_000, 0],
        ],
      },
    ],
  },
  'chen-jing-south': {
    complaints: [
      {
        text: '新到的折页有三十多张折线处爆墨，摆在店里不好看',
        cause: '',
        solution: '',
        hoursAgo: 5,
        answeredAfter: null,
        solvedAfter: null,
      },
      {
        text: '杯套遇水掉色，客人手上沾了墨',
        cause: '油墨没有过光油',
        solution: '整批换成过光油的，送货上门收回旧的',
        hoursAgo: 2_830,
        answeredAfter: 3,
        solvedAfter: 70,
      },
    ],
    answers: [
      [22, 'csat5', 4, '折页实物比屏幕上好看'],
      [110, 'csat5', 2, '杯套掉色那次'],
    ],
  },
  'emma-hartley': {
    contracts: [
      {
        title: 'Spring season supply',
        totalMinor: 186_000,
        currency: 'GBP',
        days: [20, 160],
        payments: [
          [18, 55_800, 55_800],
          [-42, 130_200, 0],
        ],
      },
    ],
    answers: [[40, 'nps', 9, 'Sold out in five weeks']],
  },
  'luo-qiming': {
    contracts: [
      {
        title: '画册与名片年度协议',
        totalMinor: 800_000,
        days: [205, 160],
        payments: [
          [200, 400_000, 400_000],
          [12, 400_000, 150_000],
        ],
      },
    ],
    answers: [
      [50, 'nps', 6, '改稿等太久'],
      [52, 'csat10', 6, ''],
      [280, 'nps', 9, '烫金做得准'],
    ],
    winBack: { daysAgo: 4, reason: 'emotional' },
  },
  'su-yutong': {
    complaints: [
      {
        text: '两本档案册封面名字印反了，家长已经看到',
        cause: '名单里同名的两个孩子没有核对生日',
        solution: '当天重印两本送到园里，以后按学号核对',
        hoursAgo: 120,
        answeredAfter: 1,
        solvedAfter: 30,
      },
    ],
    contracts: [
      {
        title: '成长档案册年度合作',
        totalMinor: 900_000,
        days: [352, 13],
        payments: [
          [340, 450_000, 450_000],
          [160, 450_000, 450_000],
        ],
      },
    ],
    answers: [
      [18, 'nps', 10, '介绍了另一家托育'],
      [200, 'csat10', 9, ''],
    ],
  },
};

/** What others complain about; whoever sells them something may hear it. */
export const complaintStories: readonly ComplaintStory[] = [
  {
    text: '说好上午送到，下午四点才来',
    cause: '两单拼车，路上堵了',
    solution: '这单免运费，以后单独派车',
  },
  { text: '裁切歪了，一摞里有十几本', cause: '刀片用久了没有换', solution: '重裁并补二十本' },
  { text: '颜色比样品偏红', cause: '换了一批纸没有重新打样', solution: '重印一半，退两成' },
  { text: '发票抬头少写了两个字', cause: '抄抬头时漏看', solution: '作废重开，当天寄出' },
  { text: '数量少了一包', cause: '装箱时没有复点', solution: '第二天补送，装箱改成两人点数' },
  { text: '电话打了三次没人接', cause: '前台只有一个人', solution: '加了值班手机，午休也有人接' },
  { text: '胶装翻两次就掉页', cause: '胶温低了', solution: '全部重装，赠送书套' },
  {
    text: '改了两次稿，印的还是旧稿',
    cause: '文件名没有按日期存',
    solution: '重印新稿，定稿由客户签字',
  },
  { text: '箱子被雨淋湿，边角起皱', cause: '没有套防水袋', solution: '换掉受潮的，雨天一律套袋' },
];

export const answerWords = {
  high: ['', '', '', '速度快', '样子做得好看', '有问题能找到人', '价格公道', '包装仔细'],
  low: ['等太久', '颜色不对', '说了三遍才改', '价格涨了没有提前说'],
} as const;

/** Agreements by trade: what for, and from what sum to what sum in 分. */
export const contractStories: Partial<
  Record<Trade, readonly (readonly [string, number, number])[]>
> = {
  teacher: [
    ['试卷印制学年协议', 600_000, 2_400_000],
    ['作业本学期供货', 300_000, 900_000],
  ],
  bookshop: [
    ['自有款本册供货', 800_000, 2_600_000],
    ['文创寄售补货协议', 400_000, 1_200_000],
  ],
  cafe: [['杯套与外卖贴纸年度供货', 300_000, 800_000]],
  company: [
    ['办公印刷年度框架', 1_000_000, 4_800_000],
    ['画册与名片年度协议', 600_000, 1_800_000],
  ],
};

/** What customers call the goods beside their names on the list. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  论文胶装: ['胶装', '论文装订'],
  '社服 T 恤': ['社服', '班服', '文化衫'],
  活动海报: ['海报'],
  易拉宝: ['展架', 'X 展架'],
  帆布袋: ['布袋', '环保袋', 'tote bag'],
  试卷印制: ['试卷', '印卷子'],
  'A5 方格本': ['方格本', 'A5 本', 'A5 dotted'],
  牛皮纸手账: ['手账', '手账本', 'pocket notebook'],
  明信片套装: ['明信片', 'postcards'],
  菜单折页: ['折页', '菜单'],
  企业画册: ['画册'],
  无碳联单: ['联单', '送货单'],
  新年礼盒: ['礼盒', 'gift box'],
};
