import { describe, expect, it } from 'vitest';
import { nextRepeatDay } from './next-date.ts';
import { parseRepeat } from './parse-repeat.ts';
import { firstRepeatDay, readRepeat, repeatPattern, repeatRule } from './repeat.ts';

/** Wednesday, 18 November 2026 at 10:00 in Shanghai. */
const context = { now: '2026-11-18T02:00:00.000Z', zone: 'Asia/Shanghai' };

/** Text, rule, first day and time, what is left. */
const table: readonly (readonly [string, string, string, string])[] = [
  ['每天', 'FREQ=DAILY', '2026-11-18', ''],
  ['每日上午9点看订单', 'FREQ=DAILY', '2026-11-19 09:00', '看订单'],
  ['每天下午5点看订单', 'FREQ=DAILY', '2026-11-18 17:00', '看订单'],
  ['每两天', 'FREQ=DAILY;INTERVAL=2', '2026-11-18', ''],
  ['每3天问一次', 'FREQ=DAILY;INTERVAL=3', '2026-11-18', '问一次'],
  ['隔天', 'FREQ=DAILY;INTERVAL=2', '2026-11-18', ''],
  ['每隔两天', 'FREQ=DAILY;INTERVAL=3', '2026-11-18', ''],
  ['每个工作日早上8点半', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-19 08:30', ''],
  ['每周一', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-23', ''],
  ['每周三', 'FREQ=WEEKLY;BYDAY=WE', '2026-11-25', ''],
  ['每周三下午3点开会', 'FREQ=WEEKLY;BYDAY=WE', '2026-11-18 15:00', '开会'],
  ['每周三上午9点开会', 'FREQ=WEEKLY;BYDAY=WE', '2026-11-25 09:00', '开会'],
  ['每个星期五问库存', 'FREQ=WEEKLY;BYDAY=FR', '2026-11-20', '问库存'],
  ['每礼拜天', 'FREQ=WEEKLY;BYDAY=SU', '2026-11-22', ''],
  ['每周一、三、五', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', '2026-11-20', ''],
  ['每周一和周四', 'FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-19', ''],
  ['每周一到周五', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-19', ''],
  ['每周末', 'FREQ=WEEKLY;BYDAY=SA', '2026-11-21', ''],
  ['每周问一次', 'FREQ=WEEKLY;BYDAY=WE', '2026-11-25', '问一次'],
  ['每周一次', 'FREQ=WEEKLY;BYDAY=WE', '2026-11-25', ''],
  ['每两周', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '2026-11-25', ''],
  ['每两周的周一', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-11-23', ''],
  ['隔周五', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', '2026-11-20', ''],
  ['每三周一次', 'FREQ=WEEKLY;INTERVAL=3;BYDAY=WE', '2026-11-25', ''],
  ['每月15号', 'FREQ=MONTHLY;BYMONTHDAY=15', '2026-12-15', ''],
  ['每月18日', 'FREQ=MONTHLY;BYMONTHDAY=18', '2026-11-18', ''],
  ['每个月的25号收款', 'FREQ=MONTHLY;BYMONTHDAY=25', '2026-11-25', '收款'],
  ['每月31号', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30', ''],
  ['每月30号', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1', '2026-11-30', ''],
  ['每月29号', 'FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1', '2026-11-29', ''],
  ['每月底对账', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30', '对账'],
  ['每月最后一天', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30', ''],
  ['每月初', 'FREQ=MONTHLY;BYMONTHDAY=1', '2026-12-01', ''],
  ['每个月回访', 'FREQ=MONTHLY;BYMONTHDAY=18', '2026-11-18', '回访'],
  ['每两个月', 'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=18', '2026-11-18', ''],
  ['每月第一个周一', 'FREQ=MONTHLY;BYDAY=1MO', '2026-12-07', ''],
  ['每月最后一个周五', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27', ''],
  ['每季度', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=18', '2026-11-18', ''],
  ['每半年', 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=18', '2026-11-18', ''],
  ['每年5月3日送花', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3', '2027-05-03', '送花'],
  ['每年2月29日', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', '2027-02-28', ''],
  ['每年', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=18', '2026-11-18', ''],
  ['从下周一开始每两周问库存', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '2026-11-25', '问库存'],
  ['从12月1日起每月1号收款', 'FREQ=MONTHLY;BYMONTHDAY=1', '2026-12-01', '收款'],
  ['给王总报价，每周一上午10点', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-23 10:00', '给王总报价'],
  ['每周一提醒我问库存', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-23', '问库存'],
  ['every day', 'FREQ=DAILY', '2026-11-18', ''],
  ['check orders daily at 5pm', 'FREQ=DAILY', '2026-11-18 17:00', 'check orders'],
  ['every other day', 'FREQ=DAILY;INTERVAL=2', '2026-11-18', ''],
  ['every 3 days', 'FREQ=DAILY;INTERVAL=3', '2026-11-18', ''],
  ['every weekday at 9am', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-19 09:00', ''],
  ['every Monday', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-23', ''],
  [
    'every Monday at 9am ask about stock',
    'FREQ=WEEKLY;BYDAY=MO',
    '2026-11-23 09:00',
    'ask about stock',
  ],
  ['every Mon and Thu', 'FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-19', ''],
  ['every Mon, Wed and Fri', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', '2026-11-20', ''],
  ['every Mon to Thu', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH', '2026-11-19', ''],
  ['every other Friday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', '2026-11-20', ''],
  ['every 2 weeks', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '2026-11-25', ''],
  ['every two weeks on Monday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-11-23', ''],
  ['weekly', 'FREQ=WEEKLY;BYDAY=WE', '2026-11-25', ''],
  ['call her every week', 'FREQ=WEEKLY;BYDAY=WE', '2026-11-25', 'call her'],
  ['on the 15th of every month', 'FREQ=MONTHLY;BYMONTHDAY=15', '2026-12-15', ''],
  ['every month on the 15th', 'FREQ=MONTHLY;BYMONTHDAY=15', '2026-12-15', ''],
  ['monthly', 'FREQ=MONTHLY;BYMONTHDAY=18', '2026-11-18', ''],
  ['the last day of every month', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30', ''],
  ['first Monday of every month', 'FREQ=MONTHLY;BYDAY=1MO', '2026-12-07', ''],
  ['last Friday of the month', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27', ''],
  ['every month on the last Friday', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27', ''],
  ['every quarter', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=18', '2026-11-18', ''],
  ['every year on May 3', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3', '2027-05-03', ''],
  ['every year on 3 May', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3', '2027-05-03', ''],
  [
    'every 2 weeks starting next Monday ask about stock',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
    '2026-11-25',
    'ask about stock',
  ],
];

describe('a repeat in words', () => {
  it.each(table)('“%s” is %s', (text, rule, first, rest) => {
    const found = parseRepeat(text, context);
    expect(found && repeatRule(found.repeat)).toBe(rule);
    expect([found?.dueOn, found?.dueTime].filter(Boolean).join(' ')).toBe(first);
    expect(found?.rest).toBe(rest);
  });

  it.each([
    '周一问库存',
    '发每周报表',
    '每月薪资',
    '明天下午3点',
    'every now and then',
    'everyone wants it',
    '每一位客户',
    '每0天',
    '每月32号',
    '每年13月1日',
    '',
  ])('“%s” repeats nothing', (text) => {
    expect(parseRepeat(text, context)).toBeNull();
  });
});

describe('a stored rule', () => {
  it.each([...new Set(table.map(([, rule]) => rule))])('%s is read as it was written', (rule) => {
    const repeat = readRepeat(rule);
    expect(repeat && repeatRule(repeat)).toBe(rule);
    expect(repeatPattern.test(rule)).toBe(true);
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;COUNT=3',
    'FREQ=WEEKLY',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1',
    'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=-1',
    'DAILY',
    '',
  ])('“%s” is none', (rule) => {
    expect(readRepeat(rule)).toBeNull();
    expect(nextRepeatDay(rule, '2026-11-18', '2026-11-18')).toBeNull();
  });

  it.each([
    ['FREQ=DAILY;INTERVAL=3', '2026-11-18', '2026-11-18', '2026-11-21'],
    ['FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-19', '2026-11-19', '2026-11-23'],
    // Done late: the weeks stay the same two weeks, and what was missed is not made up for.
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-11-23', '2026-12-08', '2026-12-21'],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1', '2027-01-30', '2027-01-30', '2027-02-28'],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1', '2027-02-28', '2027-02-28', '2027-03-30'],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1', '2026-12-31', '2027-01-05', '2027-03-31'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27', '2026-11-27', '2026-12-25'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', '2027-02-28', '2027-02-28', '2028-02-29'],
  ])('%s from %s, done on %s, comes again on %s', (rule, dueOn, after, next) => {
    expect(nextRepeatDay(rule, dueOn, after)).toBe(next);
  });

  it.each([...new Set(table.map(([, rule]) => rule))])(
    '%s begins where the library begins',
    (rule) => {
      const repeat = readRepeat(rule);
      for (const from of ['2026-11-18', '2027-01-29', '2028-02-29', '2026-12-31']) {
        const first = repeat && firstRepeatDay(repeat, from);
        // Counted from the first day itself the library agrees that it fits, and what comes next is after it.
        const single = rule.replace(/;INTERVAL=\d+/, '');
        const yesterday = '2026-01-01';
        let day: string | null = yesterday;
        while (day !== null && day < from) day = nextRepeatDay(single, yesterday, day);
        expect([from, first]).toEqual([from, day]);
      }
    },
  );
});
