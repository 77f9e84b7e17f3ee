/** Invented mail of a campus print shop. A sender without `isShown` has no address in the page until the card is opened. */
export const me = { name: '林知夏', email: 'hello@qinghe-print.example' };

const emma = { name: 'Emma Hartley', email: 'emma.hartley@northquay.example', isShown: true };
const xu = { name: '许嘉宁', email: 'xu.jianing@mingchuan-school.example', isShown: true };
const daniel = { name: 'Daniel Okafor', email: 'daniel@brightlane.example' };
const paper = { name: '纸品周报', email: 'noreply@paper-weekly.example', isShown: true };

const mail = (from, at, ...lines) => ({ from, at, lines });

export const threads = [
  {
    id: 'AAQkAGQinghe0001',
    subject: 'Reorder: letterpress notebooks for spring',
    mails: [
      mail(
        emma,
        '2026/11/19 17:42',
        'Hi Zhixia,',
        'Could you hold the October price if we confirm this month?',
        'Emma · +44 7700 900142',
      ),
      mail(me, '2026/11/20 09:15', 'Hi Emma,', 'Yes, the October price holds until 30 November.'),
      mail(emma, '2026/11/20 18:03', 'Perfect. Please add 40 gift boxes to the quote as well.'),
    ],
  },
  {
    id: 'AAQkAGQinghe0002',
    subject: '高一年级错题本印制',
    mails: [
      mail(
        xu,
        '2026/11/18 10:26',
        '林老师好：',
        '高一年级需要错题本 620 册，请在 12 月 5 日之前送到。',
        '许嘉宁 138 0000 4108',
      ),
    ],
  },
  {
    id: 'AAQkAGQinghe0003',
    subject: 'Lanyards and badges for a two-day event',
    mails: [
      mail(
        daniel,
        '2026/11/17 22:11',
        'Hello,',
        'We need 260 lanyards with printed badges for an event on 14 January.',
      ),
    ],
  },
  {
    id: 'AAQkAGQinghe0004',
    subject: '本周纸价：双胶纸小幅回落',
    mails: [
      mail(
        paper,
        '2026/11/16 07:00',
        '双胶纸均价较上周下降 1.2%。',
        '本邮件由系统发出，请勿回复。',
      ),
    ],
  },
];
