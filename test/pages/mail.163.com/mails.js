/** Invented mail of a campus print shop. */
export const me = { name: '林知夏', email: 'hello@qinghe-print.example' };

const emma = { name: 'Emma Hartley', email: 'emma.hartley@northquay.example' };
const xu = { name: '许嘉宁', email: 'xu.jianing@mingchuan-school.example' };
const daniel = { name: 'Daniel Okafor', email: 'daniel@brightlane.example' };
const paper = { name: '纸品周报', email: 'noreply@paper-weekly.example' };

export const mails = [
  {
    id: 'AOEAqinghe0001',
    from: emma,
    subject: 'Reorder: letterpress notebooks for spring',
    lines: [
      'Hi Zhixia,',
      'Please add 40 gift boxes to the quote as well.',
      'Emma · +44 7700 900142',
    ],
  },
  {
    id: 'AOEAqinghe0002',
    from: xu,
    subject: '高一年级错题本印制',
    lines: [
      '林老师好：',
      '高一年级需要错题本 620 册，请在 12 月 5 日之前送到。',
      '许嘉宁 138 0000 4108',
    ],
  },
  {
    id: 'AOEAqinghe0003',
    from: daniel,
    subject: 'Lanyards and badges for a two-day event',
    lines: ['Hello,', 'We need 260 lanyards with printed badges.'],
  },
  {
    id: 'AOEAqinghe0004',
    from: paper,
    subject: '本周纸价：双胶纸小幅回落',
    lines: ['双胶纸均价较上周下降 1.2%。', '本邮件由系统发出，请勿回复。'],
  },
];
