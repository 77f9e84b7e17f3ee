import type { Currency } from '../money.ts';
import type { ProfileKey } from '../records/customer.ts';
import type { Dice } from './dice.ts';
import type { ContactPointDraft } from './drafts.ts';
import { type Trade, trades } from './goods.table.ts';
import { foreigners, foreignFirms, givenNames, surnames } from './names.table.ts';
import { demoPeople } from './people.ts';
import * as places from './places.table.ts';

/** Somebody before anything was bought or said. */
export type Person = {
  trade: Trade;
  name: string;
  remark: string;
  company: string;
  source: string;
  currency: Currency;
  profile: Partial<Record<ProfileKey, string>>;
  contactPoints: ContactPointDraft[];
};

const shares: Readonly<Record<Trade, number>> = {
  student: 26,
  club: 12,
  teacher: 17,
  bookshop: 16,
  cafe: 13,
  company: 16,
  abroad: 0,
};
const roles: Readonly<Record<Trade, readonly string[]>> = {
  student: ['本人'],
  club: ['会长', '外联部长', '宣传部长', '财务'],
  teacher: ['任课老师', '办公室', '年级主任', '采购'],
  bookshop: ['老板', '采购', '店长'],
  cafe: ['老板', '店长', '合伙人'],
  company: ['行政', '采购', '市场', '合伙人', '人事'],
  abroad: ['Buyer', 'Owner', 'Store manager'],
};
const mailHosts = ['yunmail.example', 'hupost.example', 'qingxin.example'];
const citiesInAmerica = ['奥斯汀', '波士顿', '西雅图', '亚特兰大', '波特兰', '圣迭戈', '芝加哥'];

/** `count` people with different names, the foreign ones first; nobody of the cast among them. */
export function makePeople(dice: Dice, count: number): Person[] {
  const taken = new Set(demoPeople.map(({ name }) => name));
  const people = foreigners.map((foreigner, place) => makeForeigner(dice, foreigner, place));
  while (people.length < count) {
    const [surname, surnameLatin] = dice.pickBy(surnames, ([, , weight]) => weight);
    const [given, givenLatin] = dice.pick(givenNames);
    const name = surname + given;
    if (taken.has(name)) continue;
    taken.add(name);
    people.push(makeChinese(dice, name, surnameLatin + givenLatin, people.length));
  }
  return people;
}

function makeChinese(dice: Dice, name: string, latin: string, place: number): Person {
  const trade = dice.pickBy(trades, (candidate) => shares[candidate]);
  const { company, profile } = belonging(dice, trade);
  const points = [phonePoint(`+86138${String(5000 + place * 13).padStart(8, '0')}`)];
  const hasMail = dice.chance(trade === 'student' ? 0.25 : 0.6);
  if (hasMail) points.push(mailPoint(`${latin}${place}@${dice.pick(mailHosts)}`));
  if (dice.chance(0.45)) points.push(wechatPoint(`${latin}_${dice.between(80, 2099)}`));
  return {
    trade,
    name,
    company,
    profile: { ...profile, ...habits(dice) },
    source: dice.pickBy(places.sources, ([, weight]) => weight)[0],
    currency: 'CNY',
    remark: dice.chance(0.6) ? remarkFor(dice, name, company, profile) : '',
    contactPoints: points,
  };
}

function belonging(dice: Dice, trade: Trade): Pick<Person, 'company' | 'profile'> {
  const decisionRole = dice.pick(roles[trade]);
  const region = dice.pick(places.districts);
  const university = dice.pick(places.universities);
  if (trade === 'student') {
    const [grade, major] = [dice.pick(places.grades), dice.pick(places.majors)];
    return { company: '', profile: { school: university, grade, major, region } };
  }
  if (trade === 'club') {
    const profile = {
      school: university,
      grade: dice.pick(['大二', '大三', '研一']),
      decisionRole,
    };
    return { company: university + dice.pick(places.clubs), profile };
  }
  if (trade === 'teacher') {
    const isUniversity = dice.chance(0.55);
    const school = isUniversity ? university : dice.pick(places.schools);
    const company = isUniversity ? school + dice.pick(places.offices) : school;
    return { company, profile: { school, decisionRole, region } };
  }
  const size = dice.pick(['3 人以内', '4–10 人', '11–50 人', '50 人以上']);
  const industry = { bookshop: '书店文具', cafe: '餐饮', company: '企业服务', abroad: '' }[trade];
  const names = {
    bookshop: places.bookshops,
    cafe: places.cafes,
    company: places.firms,
    abroad: [''],
  };
  return {
    company: dice.pick<string>(names[trade]),
    profile: { industry, size, decisionRole, region },
  };
}

function habits(dice: Dice): Person['profile'] {
  const profile: Person['profile'] = {};
  if (dice.chance(0.4))
    profile.preferredTime = dice.pick(['上午', '午休', '下午', '晚上八点后', '周末']);
  if (dice.chance(0.35)) profile.priceSensitivity = dice.pick(['高', '中', '低']);
  if (dice.chance(0.3)) {
    profile.buyingHabit = dice.pick([
      '先看样再下单',
      '一次配齐',
      '少量多次',
      '跟着去年的量',
      '临时起意',
    ]);
  }
  if (dice.chance(0.2))
    profile.interests = dice.pick(['手账', '摄影', '跑步', '喝茶', '养猫', '书法', '露营']);
  return profile;
}

function remarkFor(
  dice: Dice,
  name: string,
  company: string,
  { school = '', grade = '' }: Person['profile'],
): string {
  if (grade) return dice.chance(0.6) ? `${school} ${grade} ${name}` : `${name} ${school}`;
  return dice.chance(0.5) ? `${company} ${name}` : `${name}-${company}`;
}

function makeForeigner(
  dice: Dice,
  [name, currency, region]: (typeof foreigners)[number],
  place: number,
): Person {
  const company = foreignFirms[place] ?? 'Papercraft & Co';
  const host = company.toLowerCase().replace(/[^a-z]+/g, '-');
  const user = name.toLowerCase().replace(/[^a-z]+/g, '.');
  const points = [mailPoint(`${user}@${host}.example`)];
  if (currency === 'GBP') points.unshift(phonePoint(`+447700900${200 + place * 7}`));
  if (citiesInAmerica.includes(region)) points.unshift(phonePoint(`+12065550${150 + place}`));
  return {
    trade: 'abroad',
    name,
    company,
    currency,
    source: dice.pick(places.sourcesAbroad),
    remark: '',
    profile: {
      region,
      industry: '礼品文具',
      decisionRole: dice.pick(roles.abroad),
      ...habits(dice),
    },
    contactPoints: points,
  };
}

/** The ways people write numbers down: 138 0000 5000, +44 7700 900142, +1 206-555-0150. */
export function phonePoint(value: string): ContactPointDraft {
  const shown = value
    .replace(/^\+86(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')
    .replace(/^\+44(\d{4})(\d{6})$/, '+44 $1 $2')
    .replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1-$2-$3');
  return { kind: 'phone', value, shown, channel: '' };
}

export function mailPoint(value: string): ContactPointDraft {
  return { kind: 'email', value, shown: value, channel: '' };
}

function wechatPoint(value: string): ContactPointDraft {
  return { kind: 'wechat', value, shown: value, channel: '' };
}
