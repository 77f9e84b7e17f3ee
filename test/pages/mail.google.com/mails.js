/** Invented mail of a campus print shop. `token` is the address part, the other ids are attributes. */
export const me = { name: '林知夏', email: 'hello@qinghe-print.example' };

const emma = { name: 'Emma Hartley', email: 'emma.hartley@northquay.example' };
const xu = { name: '许嘉宁', email: 'xu.jianing@mingchuan-school.example' };
const daniel = { name: 'Daniel Okafor', email: 'daniel@brightlane.example' };
const paper = { name: '纸品周报', email: 'noreply@paper-weekly.example' };
const bindery = { name: '装订间', email: 'bindery@qinghe-print.example' };

export const threads = [
  {
    token: 'QhFmbTrDnWkLpRzXcVgBsHjKq1',
    legacyId: '1937a20c4be1f501',
    permId: 'thread-f:1816203311740000501',
    subject: 'Reorder: letterpress notebooks for spring',
    date: '11月20日',
    isUnread: true,
    messages: [
      {
        from: emma,
        to: [me],
        at: '2026年11月19日 17:42',
        lines: [
          'Hi Zhixia,',
          'The autumn notebooks sold out in five weeks, so we would like to reorder for spring: 400 of the A5 dotted ones and 150 of the pocket size.',
          'Could you hold the October price if we confirm this month?',
          'Best wishes,',
          'Emma Hartley',
          'Buyer, Northquay Gifts · +44 7700 900142',
        ],
      },
      {
        from: me,
        to: [emma],
        at: '2026年11月20日 09:15',
        lines: [
          'Hi Emma,',
          'Yes, the October price holds until 30 November. The quote follows today.',
          'Zhixia',
        ],
      },
      {
        from: emma,
        to: [me],
        at: '2026年11月20日 18:03',
        lines: ['Perfect. Please add 40 gift boxes to the quote as well.', 'Emma'],
      },
    ],
  },
  {
    token: 'QhFmbTrDnWkLpRzXcVgBsHjKq2',
    legacyId: '1937a20c4be1f502',
    permId: 'thread-f:1816203311740000502',
    subject: '高一年级错题本印制',
    date: '11月18日',
    isUnread: false,
    messages: [
      {
        from: xu,
        to: [me],
        at: '2026年11月18日 10:26',
        lines: [
          '林老师好：',
          '高一年级需要错题本 620 册，数学和英语各一半，内页 70 克双胶纸，封面印校名。',
          '家长会在 12 月 5 日，请在这之前送到。需要合同和增值税普通发票。',
          '许嘉宁  明川中学高一年级组  138 0000 4108',
        ],
      },
      {
        from: me,
        to: [xu],
        at: '2026年11月18日 15:40',
        lines: [
          '许主任好：',
          '620 册可以在 12 月 2 日送达，报价单附后，单价 6.8 元含税。',
          '林知夏',
        ],
      },
    ],
  },
  {
    token: 'QhFmbTrDnWkLpRzXcVgBsHjKq3',
    legacyId: '1937a20c4be1f503',
    permId: 'thread-f:1816203311740000503',
    subject: 'Lanyards and badges for a two-day event',
    date: '11月17日',
    isUnread: true,
    messages: [
      {
        from: daniel,
        to: [me, bindery],
        at: '2026年11月17日 22:11',
        lines: [
          'Hello,',
          'A friend at a book fair passed me your address. We need 260 lanyards with printed badges for an event on 14 January.',
          'What is your lead time, and do you ship abroad?',
          'Daniel Okafor, Brightlane Events',
          '+1 202-555-0147',
        ],
      },
    ],
  },
  {
    token: 'QhFmbTrDnWkLpRzXcVgBsHjKq4',
    legacyId: '1937a20c4be1f504',
    permId: 'thread-f:1816203311740000504',
    subject: '本周纸价：双胶纸小幅回落',
    date: '11月16日',
    isUnread: false,
    messages: [
      {
        from: paper,
        to: [me],
        at: '2026年11月16日 07:00',
        lines: ['双胶纸均价较上周下降 1.2%，铜版纸持平。', '本邮件由系统发出，请勿回复。'],
      },
    ],
  },
];
