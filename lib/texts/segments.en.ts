export const segmentsEn = {
  whyOf: '{{name}}: why',
  others: 'Also',
  openRules: 'Change the rules',
  title: 'Segments',
  intro:
    'Where each customer stands is worked out by the rules below, and follows purchases and talks. Click a segment on a customer’s card to see why.',
  toTags: 'Tags',
  preset: 'Figures for this kind of business',
  presetHint: 'Segments and follow-up rules use it. What you changed stays.',
  presets: { campus: 'Campus start-up', retail: 'Retail', business: 'Companies' },
  presetChosen: 'Rules now use the figures for “{{name}}”',
  resetAll: 'Reset all',
  allReset: 'Segments are back to their presets',
  marks: 'Mark loyal and lost customers in lists of chats and mails',
  marksHint:
    'A teal dot is loyal, a grey one lost; a due follow-up goes first. Only on sites where you switched marks on.',
  rooms: {
    lifecycle: {
      title: 'Life cycle',
      text: 'Every customer stands in exactly one place; together they are 100%.',
    },
    behaviour: { title: 'Behaviour', text: 'A customer may have several.' },
    value: { title: 'Value', text: 'Who brings the most.' },
    warning: {
      title: 'Warnings',
      text: 'Customers who may be leaving; several at once are more serious.',
    },
  },
  share_one: '{{count}} customer · {{share}}',
  share_other: '{{count}} customers · {{share}}',
  changed: 'Changed',
  isOn: 'In use',
  turnedOn: '“{{name}}” is in use',
  turnedOff: '“{{name}}” is off',
  close: 'Close',
  changeNamed: 'Change “{{name}}”',
  wrong:
    'This cannot be read. Write numbers from 0 up, and days as 01-15/02-25 with commas between.',
  looking: 'Looking whom it would move…',
  preview_one:
    'With this setting {{count}} customer would move: {{entering}} would enter, {{leaving}} would leave.',
  preview_other:
    'With this setting {{count}} customers would move: {{entering}} would enter, {{leaving}} would leave.',
  seenSoFar_one: '{{count}} looked at so far…',
  seenSoFar_other: '{{count}} looked at so far…',
  save: 'Save',
  saved: 'The rule of “{{name}}” was changed',
  reset: 'Reset',
  wasReset: '“{{name}}” is back to its preset',
  names: {
    prospect: 'Prospect',
    firstTime: 'First-time',
    growing: 'Growing',
    loyal: 'Loyal',
    lost: 'Lost',
    new: 'New',
    active: 'Active',
    promising: 'Promising',
    dormant: 'Dormant',
    highValue: 'High value',
    churnWarning: 'May be leaving',
    contactsFell: 'Talks fell',
    ordersFell: 'Orders fell',
    competitorAsked: 'Asked elsewhere',
    npsFell: 'Recommends less',
    lowSatisfaction: 'Not satisfied',
  },
  sentences: {
    prospect: 'Customers who have not bought yet.',
    firstTime: 'Customers who bought once.',
    growing: 'Customers who bought {{purchases}} times or more and are not loyal yet.',
    loyal:
      'Customers who buy again and again: often enough, often of late, or with several renewals. A 0 leaves that part out.',
    lost: 'Customers who neither bought nor talked for more than {{months}} months. What only you wrote is no talk.',
    new: 'Customers who bought for the first time or became known within {{days}} days.',
    active:
      'Customers with {{purchases}} purchases or more in {{purchaseDays}} days, or {{contacts}} contacts or more in {{contactDays}} days.',
    promising:
      'Customers with a score of {{score}}, or who bought once and named a new need within {{intentDays}} days.',
    dormant: 'Customers who neither bought nor talked for more than {{months}} months.',
    highValue:
      'Customers in the top {{topPercent}}% by net spending of the last {{days}} days. The line is drawn once a month; with fewer than {{fewestBuyers}} buyers it is {{fixedAmount}}.',
    churnWarning:
      'People who neither bought nor talked for more than {{consumerMonths}} months; companies without an order for more than {{businessMonths}} months whose enquiries fell by more than half.',
    contactsFell: 'Talks of the last 30 days fell by {{percent}}% or more.',
    ordersFell:
      'Orders of the last {{days}} days are {{percent}}% or more below what is usual for them, in number or in size.',
    competitorAsked: 'A competitor was named in the notes of the last {{days}} days.',
    npsFell: 'Would recommend you {{points}} points less than the last time, or worse.',
    lowSatisfaction:
      'The last answer lies below {{below}} of 10 (five-point answers are converted).',
  },
  why: {
    prospect: { none: 'Has not bought yet; kept since {{keptOn}}.' },
    firstTime: {
      bought: 'Bought once: {{firstOn}}.',
      tried: 'Has not paid for anything yet; tried it on {{firstOn}}.',
    },
    growing: { again: 'Bought {{count}} times.' },
    loyal: {
      ever: 'Bought {{count}} times in all.',
      within: 'Bought {{count}} times in the last {{days}} days.',
      renewals: 'Renewed {{count}} times.',
    },
    lost: {
      order: 'Neither bought nor talked for more than {{months}} months (last bought {{lastOn}}).',
      contact:
        'Neither bought nor talked for more than {{months}} months (last heard of {{lastOn}}).',
      kept: 'Nothing was heard for more than {{months}} months, since they were kept ({{lastOn}}).',
      enquiries:
        'No order for more than {{months}} months (last {{lastOn}}); {{recent}} enquiries in 90 days, {{before}} in the 90 before.',
    },
    new: {
      bought: 'Bought for the first time within {{days}} days: {{firstOn}}.',
      known: 'Became known within {{days}} days: {{keptOn}}.',
    },
    active: {
      purchases: 'Bought {{count}} times in the last {{days}} days.',
      contacts: 'Was in touch {{count}} times in the last {{days}} days.',
    },
    promising: {
      score: 'Score {{score}}.',
      intent: 'Bought once, and needs something again ({{needOn}}): {{what}}',
    },
    dormant: {
      order: 'Neither bought nor talked for more than {{months}} months (last bought {{lastOn}}).',
      contact:
        'Neither bought nor talked for more than {{months}} months (last heard of {{lastOn}}).',
      kept: 'Nothing was heard for more than {{months}} months, since they were kept ({{lastOn}}).',
    },
    highValue: {
      top: 'Spent {{amountMinor}} net in the last {{days}} days, in the top {{topPercent}}%.',
      fixed: 'Spent {{amountMinor}} net in the last {{days}} days, above the line.',
    },
    churnWarning: {
      silent: 'Neither bought nor talked for more than {{months}} months (last {{lastOn}}).',
      enquiries:
        'No order for more than {{months}} months (last {{lastOn}}); {{recent}} enquiries in 90 days, {{before}} in the 90 before.',
    },
    contactsFell: { rate: 'Talked on {{recent}} of the last 30 days; {{usual}} is usual.' },
    ordersFell: {
      often: '{{recent}} orders in the last {{days}} days; {{usual}} is usual.',
      amount: '{{amountMinor}} an order in the last {{days}} days; {{usualMinor}} is usual.',
    },
    competitorAsked: { word: 'The notes of {{saidOn}} name “{{word}}”.' },
    npsFell: { points: 'Would recommend you with {{score}}, before {{before}} ({{answeredOn}}).' },
    lowSatisfaction: { score: 'Satisfied with {{score}} of 10 ({{answeredOn}}).' },
  },
  settings: {
    months: 'Months',
    pauses: 'Days that do not count (mm-dd/mm-dd)',
    orFewerEnquiries: 'Or, for companies, half the enquiries',
    purchases: 'Purchases',
    withinDays: 'Within days (0 for ever)',
    countsOrders: 'Count orders of one day apart',
    recentPurchases: 'Purchases of late',
    recentDays: 'Days that are “of late”',
    renewals: 'Renewals',
    trialCounts: 'A free trial counts',
    days: 'Within days',
    purchaseDays: 'Days for purchases',
    contacts: 'Contacts',
    contactDays: 'Days for contacts',
    score: 'Score from',
    intentDays: 'Need within days',
    topPercent: 'Top percent',
    fewestBuyers: 'Fewest buyers to rank',
    fixedAmount: 'Line while buyers are few',
    consumerMonths: 'Months for people',
    businessMonths: 'Months for companies',
    percent: 'Fell by percent',
    fewest: 'Fewest days with talks before',
    chance: 'Chance below',
    words: 'Words to look for (commas between)',
    points: 'Points lost',
    below: 'Below',
  },
} as const;
