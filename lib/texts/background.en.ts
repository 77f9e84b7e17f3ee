export const backgroundEn = {
  titleNone: 'Zhike: nobody to follow up right now',
  titleDue_one: 'Zhike: {{count}} customer is waiting for you',
  titleDue_other: 'Zhike: {{count}} customers are waiting for you',
  titleKnown: 'Zhike: you know this customer',
  titleTrouble: 'Zhike: something needs your attention',
  menuPage: 'Note about a customer…',
  menuSelection: 'Note the selected text about a customer…',
  openPanel: 'Open Zhike',
  noticeTitle_one: '{{count}} customer to follow up',
  noticeTitle_other: '{{count}} customers to follow up',
  noticeBody: '{{name}}: {{title}}',
} as const;
