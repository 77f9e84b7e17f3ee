export const triggersEn = {
  rules: {
    complaint: {
      name: 'Complaint',
      sentence:
        'A complaint gets its first answer within {{hours}} hours, with a reminder {{remindBeforeHours}} hours before; {{checkDays}} days after the fix, ask again. Weekends count.',
    },
    newLead: {
      name: 'New lead',
      sentence:
        'A new customer gets a first answer within {{withinMinutes}} minutes of working time, with a reminder at {{remindAtMinutes}} minutes.',
    },
    afterEnquiry: {
      name: 'Unanswered enquiry',
      sentence:
        'A customer asked and nobody answered: follow up within {{hours}} hours, with a reminder {{remindBeforeHours}} hours before; dropped after {{forDays}} days.',
    },
    churnWarning: {
      name: 'Churn warning',
      sentence:
        'Be in touch within {{hours}} hours of a warning, with a reminder {{remindBeforeHours}} hours before; dropped after {{forDays}} days.',
    },
    paymentDue: {
      name: 'Payment due',
      sentence:
        'Reminds {{daysBefore}} days before money is due, on the day, and once each at 1–30, 31–60 and over 60 days late.',
    },
    contractEnd: {
      name: 'Contract ends',
      sentence:
        'Reminds {{firstMonths}} month(s) before a contract ends, a second time {{secondDays}} days before (0 for once only); stays for {{forDays}} days after.',
    },
    quarterlyRenewal: {
      name: 'Quarterly renewal',
      sentence:
        'Each quarter of a contract, talk about the next one {{leadDays}} days ahead; open for {{forDays}} days.',
    },
    birthday: {
      name: 'Birthday',
      sentence:
        'Reminds {{days}} days before; lunar birthdays are moved to this year’s day, 29 February to the 28th in common years.',
    },
    anniversary: {
      name: 'Anniversary',
      sentence:
        'Reminds {{days}} days before a full year since the first purchase and before yearly days of your own.',
    },
    expectedPurchase: {
      name: 'Next purchase',
      sentence:
        'Customers who buy regularly: {{leadDays}} days before the expected purchase, {{businessLeadDays}} days for companies. Regular means at least 3 gaps that differ little.',
    },
    afterPurchase: {
      name: 'After a purchase',
      sentence:
        'Ask how it is going after {{days}} days, {{businessDays}} for companies; a talk since settles it, and it is dropped {{forDays}} days late.',
    },
    revisit: {
      name: 'Second try',
      sentence:
        'Talked but did not buy: again after {{days}} days; stops after {{most}} tries without a reply, or {{forDays}} days late.',
    },
    cadence: {
      name: 'Regular contact',
      sentence:
        'First-time buyers every {{firstTimeDays}} days, growing ones every {{growingDays}} days, loyal ones every {{loyalMonths}} month(s); any contact, reply or purchase starts the count anew. 0 for never.',
    },
    visit: {
      name: 'Visit',
      sentence:
        'Companies face to face every {{days}} days, the most valuable every {{keyMonths}} month(s) (0 for by days as well).',
    },
    journey: {
      name: 'Steps of a journey',
      sentence: 'When a journey reaches a step, the step becomes that day’s follow-up.',
    },
    manual: {
      name: 'Follow-ups of your own',
      sentence: 'What you write down yourself is never limited, moved or taken back by a rule.',
    },
    dailyClose: {
      name: 'Before closing',
      sentence: 'On working days at {{time}}, a reminder to complete what happened today.',
    },
    weeklyReview: {
      name: 'Weekly review',
      sentence:
        'Each week on day {{weekday}} (1 is Monday) at {{time}}: last week’s figures and what was left over.',
    },
  },
  settings: {
    hours: 'Within hours',
    remindBeforeHours: 'Remind hours before',
    checkDays: 'Check days after the fix',
    withinMinutes: 'Answer within minutes',
    remindAtMinutes: 'Remind at minute',
    forDays: 'Days late at most',
    daysBefore: 'Days before',
    firstMonths: 'First, months before',
    secondDays: 'Second, days before',
    leadDays: 'Days ahead',
    businessLeadDays: 'Days ahead for companies',
    days: 'Days',
    businessDays: 'Days for companies',
    coupon: 'Offer a birthday coupon (valid all month)',
    firstPurchase: 'Years since the first purchase',
    most: 'Tries in a row at most',
    firstTimeDays: 'First-time buyers every days',
    growingDays: 'Growing customers every days',
    loyalMonths: 'Loyal customers every months',
    keyMonths: 'Most valuable every months',
    time: 'Time',
    weekday: 'Day of the week (1–7)',
  },
  titles: {
    cadenceDays: 'Keep in touch',
    cadenceMonths: 'Keep in touch',
    cadenceDaysNever: 'Get in touch for the first time',
    cadenceMonthsNever: 'Get in touch for the first time',
    newLead: 'Answer a new lead',
    enquiryMessage: 'Reply to the customer',
    enquiryNeed: 'Follow up on what they need',
    churnWarning: 'May be leaving: get in touch',
    paymentSoon: 'Mention the coming payment',
    paymentToday: 'Payment due today',
    paymentLate: 'Ask for the late payment',
    paymentLate31: 'Ask for the late payment',
    paymentLate61: 'Ask for the late payment',
    contractEnd: 'Talk about renewing the contract',
    contractOver: 'Contract is over: talk about renewing',
    quarterlyRenewal: 'Talk about the next quarter',
    birthday: 'Wish a happy birthday',
    birthdayCoupon: 'Wish a happy birthday, with a coupon',
    birthdayLunar: 'Wish a happy lunar birthday',
    birthdayLunarCoupon: 'Wish a happy lunar birthday, with a coupon',
    firstPurchaseYears: 'Anniversary of the first purchase',
    yearlyDay: 'Send greetings for the day',
    expectedPurchase: 'About to buy again',
    afterPurchase: 'Ask how it is going',
    revisit: 'Get in touch once more',
    visit: 'Arrange a visit',
    visitNever: 'Arrange the first visit',
    visitKey: 'Arrange a visit',
    visitKeyNever: 'Arrange the first visit',
    complaintFirst: 'Answer the complaint',
    complaintCheck: 'Check on the complaint',
    other: 'Follow up',
  },
  why: {
    cadenceDays: '{{segment}} customers are contacted every {{every}} days, last {{last}}',
    cadenceMonths_one: '{{segment}} customers are contacted every month, last {{last}}',
    cadenceMonths_other:
      '{{segment}} customers are contacted every {{every}} months, last {{last}}',
    cadenceDaysNever:
      '{{segment}} customers are contacted every {{every}} days; no contact since {{last}}',
    cadenceMonthsNever_one:
      '{{segment}} customers are contacted every month; no contact since {{last}}',
    cadenceMonthsNever_other:
      '{{segment}} customers are contacted every {{every}} months; no contact since {{last}}',
    newLead:
      'New lead of {{since}} without an answer; within {{minutes}} minutes, until {{deadline}}',
    enquiryMessage: 'Wrote {{since}} and got no answer; within {{hours}} hours, until {{deadline}}',
    enquiryNeed:
      'A need noted {{since}} is not followed up; within {{hours}} hours, until {{deadline}}',
    churnWarning:
      '“{{segment}}” since {{since}} ({{flags}} signals); be in touch within {{hours}} hours, until {{deadline}}',
    paymentSoon_one: '“{{title}}”: {{amount}} open, due {{day}}, {{days}} day left',
    paymentSoon_other: '“{{title}}”: {{amount}} open, due {{day}}, {{days}} days left',
    paymentToday: '“{{title}}”: {{amount}} open, due today',
    paymentLate_one: '“{{title}}”: {{amount}} is {{days}} day late (due {{day}})',
    paymentLate_other: '“{{title}}”: {{amount}} is {{days}} days late (due {{day}})',
    paymentLate31: '“{{title}}”: {{amount}} is {{days}} days late, over a month (due {{day}})',
    paymentLate61: '“{{title}}”: {{amount}} is {{days}} days late, over two months (due {{day}})',
    contractEnd_zero: '“{{title}}” ends {{day}}',
    contractEnd_one: '“{{title}}” ends {{day}}, {{left}} day left',
    contractEnd_other: '“{{title}}” ends {{day}}, {{left}} days left',
    contractOver_one: '“{{title}}” ended {{day}}, {{left}} day ago',
    contractOver_other: '“{{title}}” ended {{day}}, {{left}} days ago',
    quarterlyRenewal: '“{{title}}” completes a quarter {{day}}',
    birthday_zero: 'Birthday {{day}}',
    birthday_one: 'Birthday {{day}}, {{left}} day left',
    birthday_other: 'Birthday {{day}}, {{left}} days left',
    birthdayCoupon_zero: 'Birthday {{day}}; the coupon is valid all month',
    birthdayCoupon_one: 'Birthday {{day}}, {{left}} day left; the coupon is valid all month',
    birthdayCoupon_other: 'Birthday {{day}}, {{left}} days left; the coupon is valid all month',
    birthdayLunar_zero: 'Birthday {{written}}, this year {{day}}',
    birthdayLunar_one: 'Birthday {{written}}, this year {{day}}, {{left}} day left',
    birthdayLunar_other: 'Birthday {{written}}, this year {{day}}, {{left}} days left',
    birthdayLunarCoupon_zero:
      'Birthday {{written}}, this year {{day}}; the coupon is valid all month',
    birthdayLunarCoupon_one:
      'Birthday {{written}}, this year {{day}}, {{left}} day left; the coupon is valid all month',
    birthdayLunarCoupon_other:
      'Birthday {{written}}, this year {{day}}, {{left}} days left; the coupon is valid all month',
    firstPurchaseYears_zero: 'First purchase {{first}}: {{years}}-year anniversary {{day}}',
    firstPurchaseYears_one:
      'First purchase {{first}}: {{years}}-year anniversary {{day}}, {{left}} day left',
    firstPurchaseYears_other:
      'First purchase {{first}}: {{years}}-year anniversary {{day}}, {{left}} days left',
    yearlyDay_zero: '{{name}} {{day}}',
    yearlyDay_one: '{{name}} {{day}}, {{left}} day left',
    yearlyDay_other: '{{name}} {{day}}, {{left}} days left',
    expectedPurchase: 'Buys about every {{gap}} days, last {{last}}, expected {{day}}',
    afterPurchase: 'Bought {{day}}; ask how it is going after {{days}} days',
    revisit: 'Talked {{last}}, nothing bought since; again after {{days}} days',
    visit: 'A visit every {{days}} days, last {{last}}',
    visitNever: 'A visit every {{days}} days; none since {{last}}',
    visitKey_one: 'The most valuable are visited every month, last {{last}}',
    visitKey_other: 'The most valuable are visited every {{months}} months, last {{last}}',
    visitKeyNever_one: 'The most valuable are visited every month; none since {{last}}',
    visitKeyNever_other:
      'The most valuable are visited every {{months}} months; none since {{last}}',
    complaintFirst:
      'Complaint of {{since}} without an answer; within {{hours}} hours, until {{deadline}}',
    complaintCheck: 'Complaint solved {{day}}; ask after {{days}} days',
    automation: 'The rule “{{name}}”',
    automationScript: 'The rule “{{name}}”: say it with “{{script}}”',
    automationAlso: 'the rule “{{name}}” asks for: {{title}}',
    automationScriptAlso: 'the rule “{{name}}” asks for: {{title}} (say it with “{{script}}”)',
    stopReply: 'they replied {{day}}',
    stopOrder: 'they ordered {{day}}',
    stopDoNotContact: 'they asked not to be contacted',
    other: 'Planned by a rule',
  },
  also: 'Also: {{reasons}}',
  page: {
    title: 'Follow-up rules',
    intro:
      'Who should be contacted when. Each rule says why; its figures can be changed, and you see first how many customers would be due this week.',
    presetHint: 'The same trade’s figures as for segments; what you changed stays.',
    resetAll: 'Reset all',
    allReset: 'All follow-up rules are back to their defaults',
    turnedOn: '“{{name}}” is on',
    turnedOff: '“{{name}}” is off',
    changed: 'changed',
    changeNamed: 'Change “{{name}}”',
    close: 'Close',
    save: 'Save',
    saved: '“{{name}}” changed',
    reset: 'Reset',
    wasReset: '“{{name}}” is back to its default',
    wrong: 'A whole number from 0 to 1000',
    preview_one: 'With this setting {{count}} customer would be due this week.',
    preview_other: 'With this setting {{count}} customers would be due this week.',
    looking: 'Counting…',
    seenSoFar: '({{count}} looked at)',
  },
  rooms: {
    customer: 'Follow-ups made by rules',
    shop: 'Reminders of the shop',
    elsewhere: 'Not limited by rules',
  },
  plan: {
    title: 'Each day',
    intro:
      'Rules make so many follow-ups a day, the most pressing first; the others wait for the next days. Your own are never limited, and who must not be contacted is never planned.',
    limit: 'Customers a day at most',
    capPerWeek: 'Talks begun with one customer in 7 days (0 for no cap)',
    capPerDay: 'And in 24 hours (0 for no cap)',
    workdays: 'Working days',
    workFrom: 'Opens',
    workTo: 'Closes',
    publicHolidays: 'Off on public holidays of China, working on swapped weekends',
    holidaysKnown:
      'Known for {{first}} to {{last}}; later holidays are not published, and only weekends count.',
    pauses: 'Days without follow-ups (school holidays, closing days)',
    pausesHint: 'From and to, with commas: 2027-01-18/2027-02-28, 2027-07-10/2027-08-31',
    pausesWrong: 'Write days as 2027-01-18/2027-02-28',
    saved: 'The plan of each day is changed',
  },
  takenBack: {
    settled: 'A rule took “{{title}}” back: its reason no longer holds',
    overtaken: 'A rule took “{{title}}” back: something is more pressing',
    ownFollowUp: 'A rule took “{{title}}” back: you have something of your own that day',
    doNotContact: 'A rule took “{{title}}” back: do not contact is set',
    stopped: 'The journey “{{name}}” stopped and took “{{title}}” back: {{why}}',
  },
  cards: {
    dailyClose: {
      title: 'Before closing',
      figures:
        'Today: {{newCustomers}} new customers, talked to {{talkedTo}}, {{orders}} orders, {{done}} follow-ups done.',
      left_one: '{{count}} that was due by today is open.',
      left_other: '{{count}} that were due by today are open.',
      nothingLeft: 'All that was due by today is done.',
      nothingDone: 'No follow-up was left open.',
      todo: 'Add what was said and promised today, then close.',
    },
    weeklyReview: {
      title: 'Weekly review',
      figures:
        '{{when}}: {{newCustomers}} new customers, talked to {{talkedTo}}, {{orders}} orders, {{done}} follow-ups done.',
      left_one: '{{count}} that was due by then is open.',
      left_other: '{{count}} that were due by then are open.',
      nothingLeft: 'All that was due by then is done.',
      nothingDone: 'No follow-up was left open.',
      todo: 'See who is stuck, and whom to contact first this week.',
    },
    putAway: 'Seen',
  },
  channel_one: 'Mostly answers on {{where}}: {{replies}} of {{count}} in 90 days',
  channel_other: 'Mostly answers on {{where}}: {{replies}} of {{count}} in 90 days',
  run: {
    title: 'Planned today',
    made_one: 'Rules planned {{count}} customer today.',
    made_other: 'Rules planned {{count}} customers today.',
    waiting_one: '{{count}} more waits for the next days, until {{until}}.',
    waiting_other: '{{count}} more wait for the next days, until {{until}}.',
    waitingUntil_one:
      'Rules planned {{made}} for today; {{count}} more waits for the next days, until {{until}}.',
    waitingUntil_other:
      'Rules planned {{made}} for today; {{count}} more wait for the next days, until {{until}}.',
    held_one: '{{count}} was contacted often lately and is left alone.',
    held_other: '{{count}} were contacted often lately and are left alone.',
    takenBack_one: '{{count}} was taken back, as its reason no longer holds.',
    takenBack_other: '{{count}} were taken back, as their reasons no longer hold.',
    takeBack: 'Take today’s plan back',
    takenBackToast: 'Today’s plan is taken back; rules will not make it again',
  },
} as const;
