import type { Currency } from '../money.ts';
import type { SaleStage } from '../records/customer.ts';
import type { InteractionKind } from '../records/interaction.ts';
import type { Trade } from './goods.table.ts';

/** What there is to tell of one person of the cast; days count back from today, negative ahead. */
export type CastStory = {
  id: string;
  trade: Trade;
  source: string;
  currency?: Currency;
  /** How far the sale they talk about now has come. */
  stage?: SaleStage;
  tags: readonly string[];
  /** How many days ago, what, how many, 分 (cents, pence) for one. */
  orders: readonly (readonly [number, string, number, number])[];
  /** How many days ago, at what time, by what way, what was said. */
  talks: readonly (readonly [number, string, InteractionKind, string])[];
  needs: readonly (readonly ['need' | 'pain', string, number])[];
  /** Days ahead (negative: overdue), time or null, what. */
  followUps: readonly (readonly [number, string | null, string])[];
};

export const castStories: readonly CastStory[] = [
  {
    id: 'zhou-lan',
    trade: 'club',
    source: '校园地推',
    stage: 'contacted',
    tags: ['社团', '急单多', '烫金'],
    orders: [
      [34, '活动海报', 16, 1800],
      [92, '社服 T 恤', 45, 3900],
      [210, '横幅', 4, 3500],
      [388, '活动海报', 24, 1800],
      [431, '徽章', 200, 380],
    ],
    talks: [
      [
        1,
        '14:05',
        'chat',
        '迎新展海报 90×120 要 12 张，哑光；纪念帆布袋先打一个样，下周二前要报价，拿去社里批',
      ],
      [6, '16:30', 'note', '部里换届，周岚接了宣传部，明年的物料都由她定'],
      [33, '11:20', 'chat', '海报取走了，说颜色比上一家稳，会推荐给隔壁话剧社'],
    ],
    needs: [
      ['need', '帆布袋先看样再下单，预算一只十元以内', 1],
      ['pain', '报销要两周，希望尾款能等到批下来', 33],
    ],
    followUps: [
      [0, null, '给周岚发海报和帆布袋的报价'],
      [4, '15:00', '问帆布袋样品行不行'],
    ],
  },
  {
    id: 'he-wenbo',
    trade: 'bookshop',
    source: '老客户介绍',
    tags: ['书店文具', '付款快', '喜欢牛皮纸'],
    orders: [
      [19, 'A5 方格本', 200, 820],
      [83, '牛皮纸手账', 160, 1420],
      [147, 'A5 方格本', 180, 850],
      [205, '明信片套装', 90, 1100],
      [268, '牛皮纸手账', 120, 1450],
      [330, 'A5 方格本', 150, 850],
      [398, '台历', 80, 1600],
    ],
    talks: [
      [
        1,
        '13:22',
        'chat',
        '手账本卖得不错，再要 200 本 A5 方格，牛皮纸封面；尾款周五一起结，开票信息没变',
      ],
      [18, '10:10', 'call', '到货点过数，靠墙那一箱压了角，补十本下次带去'],
      [60, '15:45', 'visit', '在店里看了陈列，手账放在收银台旁边走得最快，想要小尺寸'],
    ],
    needs: [
      ['need', '手账要出口袋尺寸，节前先做一百本试卖', 60],
      ['pain', '大牌手账压款太久，想多放自有款', 147],
    ],
    followUps: [
      [-1, '17:00', '对何文博上一单的尾款'],
      [9, null, '口袋手账打样给山音书店'],
    ],
  },
  {
    id: 'chen-jing-north',
    trade: 'teacher',
    source: '门店',
    stage: 'won',
    tags: ['学校', '要普票', '送货上门'],
    orders: [
      [71, '听课记录本', 400, 520],
      [254, '听课记录本', 360, 520],
      [301, '奖状', 220, 120],
    ],
    talks: [
      [1, '11:40', 'chat', '听课记录本 400 册装订好了，周四下午送教务处，签收单一起带去'],
      [73, '09:30', 'mail', '发来采购单和抬头，验收后三十天内对公付款'],
    ],
    needs: [['need', '送货要带签收单，一式两份盖章', 73]],
    followUps: [[0, '16:30', '送听课记录本到教务处，带签收单']],
  },
  {
    id: 'chen-jing-south',
    trade: 'cafe',
    source: '微信群',
    stage: 'negotiating',
    tags: ['小店', '爱比价'],
    orders: [
      [25, '菜单折页', 600, 110],
      [118, '杯套', 3000, 28],
      [236, '会员卡', 300, 95],
    ],
    talks: [
      [1, '18:12', 'chat', '换季菜单排好了，三折页 157 克铜版纸先印 600 份，问还能不能再便宜'],
      [26, '20:05', 'chat', '折页的手冲那一栏要留空，手写当日豆单'],
    ],
    needs: [
      ['need', '菜单一季一换，希望一次只印六百份', 26],
      ['pain', '纸质杯套遇水掉色，客人提过两次', 118],
    ],
    followUps: [[1, '10:00', '问陈静折页的实物效果']],
  },
  {
    id: 'song-xiaoman',
    trade: 'student',
    source: '门店',
    tags: ['学生'],
    orders: [
      [83, '论文胶装', 4, 1500],
      [190, '黑白打印', 260, 15],
    ],
    talks: [[2, '21:15', 'chat', '周五答辩，四本胶装不烫金，下午四点来取']],
    needs: [['need', '答辩当天能取到', 2]],
    followUps: [[0, '15:30', '给宋小满留好四本胶装']],
  },
  {
    id: 'emma-hartley',
    trade: 'abroad',
    source: '广交会',
    currency: 'GBP',
    stage: 'contacted',
    tags: ['海外', '按季补货', '环保纸'],
    orders: [
      [47, 'A5 方格本', 400, 185],
      [228, '牛皮纸手账', 250, 240],
      [412, 'A5 方格本', 300, 190],
    ],
    talks: [
      [
        1,
        '18:03',
        'mail',
        'Spring reorder: 400 A5 dotted, 150 pocket size, plus 40 gift boxes; asks to hold the October price until month end',
      ],
      [
        44,
        '17:20',
        'mail',
        'Autumn notebooks sold out in five weeks, shop window looked great, sent photos',
      ],
      [96, '16:00', 'call', '视频看样，选了再生纸内页，要 FSC 标；付款方式不变，三成定金'],
    ],
    needs: [
      ['need', 'FSC 纸，外箱不超过 18 千克', 96],
      ['pain', '上次海运到港晚了九天，错过开学档', 228],
    ],
    followUps: [
      [0, null, 'Send Emma the spring quote with 40 gift boxes'],
      [12, null, '确认春季单的船期'],
    ],
  },
  {
    id: 'xu-jianing',
    trade: 'teacher',
    source: '合作社团',
    stage: 'negotiating',
    tags: ['学校', '要普票'],
    orders: [
      [15, '试卷印制', 1240, 45],
      [162, '错题本', 580, 680],
      [370, '错题本', 540, 680],
    ],
    talks: [
      [3, '10:26', 'mail', '高一错题本 620 册，数学英语各一半，家长会前送到，需要合同和普票'],
      [3, '15:40', 'call', '答应提前三天送达，单价 6.8 元含税，等盖章的合同'],
    ],
    needs: [
      ['need', '按班分包，箱上贴班级', 162],
      ['pain', '走合同流程要五个工作日，得提前出报价', 3],
    ],
    followUps: [
      [0, '09:30', '催许主任寄回盖章合同'],
      [-2, null, '把错题本封面终稿发给许嘉宁'],
    ],
  },
  {
    id: 'luo-qiming',
    trade: 'company',
    source: '搜索',
    tags: ['企业', '常改稿', '烫金'],
    orders: [
      [123, '企业画册', 200, 1850],
      [287, '名片', 12, 3200],
      [452, '企业画册', 150, 1900],
    ],
    talks: [
      [58, '14:20', 'note', '三个月没有下单，听说换了办公室，新址要重印名片'],
      [124, '10:05', 'visit', '看画册蓝纸，合伙人坚持烫金的位置再低两毫米'],
    ],
    needs: [['need', '新地址的名片和信封要一起换', 58]],
    followUps: [
      [-3, null, '问罗启明新办公室的名片和信封'],
      [6, '11:00', '约罗启明看新纸样'],
    ],
  },
  {
    id: 'su-yutong',
    trade: 'company',
    source: '老客户介绍',
    stage: 'contacted',
    tags: ['企业', '会介绍朋友', '送货上门'],
    orders: [
      [22, '成长档案册', 86, 2600],
      [206, '成长档案册', 80, 2600],
      [238, '新年礼盒', 35, 6800],
      [395, '成长档案册', 72, 2500],
    ],
    talks: [
      [20, '17:50', 'chat', '档案册家长都说好，介绍了另一家托育来问价'],
      [45, '13:30', 'visit', '量了档案柜的深度，册子要再窄一厘米'],
    ],
    needs: [['need', '每个孩子一册，封面印名字', 45]],
    followUps: [[1, null, '给苏雨桐报新年礼盒的价']],
  },
];
