/**
 * The people whom the demo pages show: the demo world's own cast. Invented; phone numbers lie in ranges that belong to nobody
 * (138 0000, the drama ranges of Ofcom and the North American plan), addresses end in `.example`.
 * The known ones are customers of the demo world, the others are met on the pages for the first time.
 * A test compares this list with what the pages really hold.
 */
export type DemoPage = 'wechat' | 'gmail' | 'sheets' | 'orders' | 'contact';

export type DemoPerson = {
  readonly id: string;
  readonly name: string;
  /** E.164, as a customer's contact point holds it; the pages write it their own way. */
  readonly phone?: string;
  readonly email?: string;
  readonly company?: string;
  readonly school?: string;
  readonly grade?: string;
  readonly role?: string;
  /** Shown name in the chat is the remark, else the nickname. */
  readonly wechat?: { readonly nickname: string; readonly remark?: string };
  /** Day of the last order as the sheet prints it. */
  readonly lastOrderOn?: string;
  readonly isKnown: boolean;
  readonly seenOn: readonly DemoPage[];
};

/** The shop whose rep sits at the screen: never a customer. */
export const demoShop = {
  name: '青禾文印',
  rep: '林知夏',
  email: 'hello@qinghe-print.example',
  phone: '+8613800004000',
} as const;

/** The group chat of the web WeChat page, with the ids of those who speak in it. */
export const demoGroup = {
  title: '毕业纪念册筹备群',
  memberCount: 14,
  speakers: ['zhou-lan', 'he-wenbo', 'jiang-zhe'],
} as const;

/** Sender of the newsletter in the mailbox: a machine, never a customer. */
export const demoNewsletter = { name: '纸品周报', email: 'noreply@paper-weekly.example' } as const;

export const demoPeople: readonly DemoPerson[] = [
  {
    id: 'zhou-lan',
    name: '周岚',
    phone: '+8613800004101',
    email: 'zhou.lan@yunxi-univ.example',
    school: '云溪大学',
    grade: '大三',
    role: '学生会宣传部',
    wechat: { nickname: '岚岚今天早起了吗', remark: '云溪大学 大三 周岚' },
    lastOrderOn: '2026-10-18',
    isKnown: true,
    seenOn: ['wechat', 'sheets'],
  },
  {
    id: 'he-wenbo',
    name: '何文博',
    phone: '+8613800004102',
    email: 'hewenbo@shanyin-books.example',
    company: '山音书店',
    role: '采购',
    wechat: { nickname: 'Bo', remark: '何文博 13800004102' },
    lastOrderOn: '2026-11-02',
    isKnown: true,
    seenOn: ['wechat', 'sheets', 'orders'],
  },
  {
    id: 'chen-jing-north',
    name: '陈静',
    phone: '+8613800004103',
    email: 'chenjing@nanhu-college.example',
    school: '南湖师范学院',
    role: '教务处',
    wechat: { nickname: '静水', remark: '陈静' },
    lastOrderOn: '2026-09-11',
    isKnown: true,
    seenOn: ['wechat', 'sheets'],
  },
  {
    id: 'chen-jing-south',
    name: '陈静',
    phone: '+8613800004104',
    email: 'jing.chen@qiaotou-coffee.example',
    company: '桥头咖啡',
    role: '店长',
    wechat: { nickname: '桥头咖啡-静', remark: '陈静' },
    lastOrderOn: '2026-10-27',
    isKnown: true,
    seenOn: ['wechat', 'orders'],
  },
  {
    id: 'song-xiaoman',
    name: '宋小满',
    phone: '+8613800004105',
    school: '云溪大学',
    grade: '研一',
    wechat: { nickname: '小满胜万全' },
    lastOrderOn: '2026-08-30',
    isKnown: true,
    seenOn: ['wechat', 'sheets'],
  },
  {
    id: 'fang-yiming',
    name: '方一鸣',
    phone: '+8613800004190',
    company: '一鸣辩论社',
    wechat: { nickname: '方一鸣' },
    isKnown: false,
    seenOn: ['wechat'],
  },
  {
    id: 'jiang-zhe',
    name: '江哲',
    wechat: { nickname: '阿哲' },
    isKnown: false,
    seenOn: ['wechat'],
  },
  {
    id: 'emma-hartley',
    name: 'Emma Hartley',
    phone: '+447700900142',
    email: 'emma.hartley@northquay.example',
    company: 'Northquay Gifts',
    role: 'Buyer',
    lastOrderOn: '2026-10-05',
    isKnown: true,
    seenOn: ['gmail', 'sheets', 'orders'],
  },
  {
    id: 'xu-jianing',
    name: '许嘉宁',
    phone: '+8613800004108',
    email: 'xu.jianing@mingchuan-school.example',
    company: '明川中学',
    role: '年级主任',
    lastOrderOn: '2026-11-06',
    isKnown: true,
    seenOn: ['gmail', 'sheets'],
  },
  {
    id: 'daniel-okafor',
    name: 'Daniel Okafor',
    phone: '+12025550147',
    email: 'daniel@brightlane.example',
    company: 'Brightlane Events',
    isKnown: false,
    seenOn: ['gmail'],
  },
  {
    id: 'luo-qiming',
    name: '罗启明',
    phone: '+8613800004110',
    email: 'luo@chengnan-design.example',
    company: '城南设计',
    role: '合伙人',
    lastOrderOn: '2026-07-21',
    isKnown: true,
    seenOn: ['sheets', 'orders'],
  },
  {
    id: 'su-yutong',
    name: '苏雨桐',
    phone: '+8613800004111',
    email: 'suyutong@xiaolu-kids.example',
    company: '小鹿托育',
    role: '园长',
    lastOrderOn: '2026-10-30',
    isKnown: true,
    seenOn: ['sheets', 'orders'],
  },
  {
    id: 'gu-changqing',
    name: '顾长青',
    phone: '+8613800004191',
    email: 'gu@songfeng-tea.example',
    company: '松风茶舍',
    lastOrderOn: '2026-11-09',
    isKnown: false,
    seenOn: ['sheets', 'orders'],
  },
  {
    id: 'shen-nian',
    name: '沈念',
    phone: '+8613800004192',
    email: 'shennian@zhuli-culture.example',
    company: '竹里文化',
    role: '活动负责人',
    isKnown: false,
    seenOn: ['contact'],
  },
];

/** Throws when the id is not in the list, so that a typo in a test does not pass as "nobody". */
export function findDemoPerson(id: string): DemoPerson {
  const person = demoPeople.find((candidate) => candidate.id === id);
  if (!person)
    throw new Error(`no demo person "${id}"; known ids are in lib/domain/demo/people.ts`);
  return person;
}
