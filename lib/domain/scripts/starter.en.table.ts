import type { StarterScript } from './starter-script.ts';

/** As starter.zh-CN.table.ts, for reps who write English. */
export const starterEn: readonly StarterScript[] = [
  {
    title: 'Too expensive: open the sum',
    scene: 'quote',
    examples: ['this is too expensive', 'over our budget', 'can you do it cheaper'],
    steps: [
      'Fair question, {customer}. What figure did you have in mind? Quantity and material change it more than anything.',
      'Counted over a year the dearer one comes out lower, because nothing has to be done twice. I put both into the quote; you choose.',
    ],
    tags: ['objection'],
  },
  {
    title: 'Asks for a discount: trade for it',
    scene: 'quote',
    examples: ['any discount', 'best price for a regular customer'],
    steps: [
      '{customer}, with a little more quantity the unit price goes down by itself. If not, I can add express handling this once. Which helps you more?',
    ],
    tags: ['objection'],
  },
  {
    title: 'First enquiry: three questions',
    scene: 'opening',
    segments: ['prospect'],
    examples: ['how much is it', 'can you make this'],
    steps: [
      'Hello, {me} here. Three things make the quote right: what is it for, how many, and by when?',
      'Noted. You get two offers before the end of the day, and a sample if you want one.',
    ],
    tags: [],
  },
  {
    title: 'Has to ask the boss: one page',
    scene: 'quote',
    audience: 'business',
    examples: ['I need approval first', 'my manager decides'],
    steps: [
      'Of course, {customer}. I will put it on one page: purpose, two offers, totals and dates, so you can pass it on as it is. When is it needed?',
    ],
    tags: [],
  },
  {
    title: 'Wants to think: leave a day',
    scene: 'follow-up',
    examples: ['let me think about it', 'maybe later'],
    steps: [
      'Take your time, {customer}. Is it the price, the result or the date? I will send what is missing on Thursday and ask again then.',
    ],
    tags: ['objection'],
  },
  {
    title: 'When will it arrive: a firm date',
    scene: 'delivery',
    examples: ['when will it arrive', 'we need it urgently'],
    steps: [
      '{customer}, ordered today it leaves the day after tomorrow. Which day must it be there? I write that into the order and tell you early if it slips.',
    ],
    tags: [],
  },
  {
    title: 'Complaint: apologise, listen, solve',
    scene: 'complaint',
    examples: ['it arrived broken', 'this is wrong', 'I am disappointed'],
    steps: [
      '{customer}, I am sorry, this should not have happened. I am taking care of it myself.',
      'Please tell me what went wrong; two photos help. I will listen first.',
      'Understood. Either we make it again today, or you get that part of the money back. You choose, and I will ask once more when it is done.',
    ],
    tags: ['complaint'],
  },
  {
    kind: 'faq',
    title: 'Invoice: ask once for everything',
    scene: 'invoice',
    examples: ['can I get an invoice'],
    steps: [
      'Yes. Please send me the name and tax number it should carry and the address it goes to; you have it the same day.',
    ],
    tags: [],
  },
  {
    title: 'Payment due: a way and a date',
    scene: 'payment',
    examples: ['we have not paid yet', 'cash is tight this month'],
    steps: [
      '{customer}, a word about {lastOrder}: payment is due. If this month is tight, split it in two; name two dates and I note them.',
    ],
    tags: [],
  },
  {
    title: 'After the order: one question',
    scene: 'after purchase',
    segments: ['firstTime', 'growing'],
    examples: ['it has arrived'],
    steps: [
      '{customer}, how do you get on with {lastOrder}? Tell me the smallest thing that annoys you; we will mend it.',
    ],
    tags: [],
  },
  {
    title: 'Time to reorder',
    scene: 'reorder',
    segments: ['growing', 'loyal'],
    examples: ['running low', 'same again please'],
    steps: [
      '{customer}, {product} should be running low by now. The same as {lastOrder}? I will keep it for you.',
    ],
    tags: [],
  },
  {
    title: 'Long away: ask how they are',
    scene: 'win-back',
    segments: ['lost', 'dormant'],
    examples: ['we have not been in touch'],
    steps: [
      '{customer}, it has been a while. How are things? There are a few new materials here if you want a look; no need to buy.',
    ],
    tags: [],
  },
  {
    title: 'Win back: left because of the price',
    scene: 'win-back',
    segments: ['lost', 'dormant', 'churnWarning'],
    examples: ['it got too expensive so we stopped', 'a better discount elsewhere'],
    steps: [
      '{customer}, was the price the reason? Let us leave it aside a moment: here is how {lastOrder} worked out and what others did. If it is worth it, the price of a regular customer holds.',
    ],
    tags: ['win-back'],
  },
  {
    title: 'Win back: outgrew what we had',
    scene: 'win-back',
    segments: ['lost', 'dormant', 'churnWarning'],
    examples: ['we need more features now', 'it was missing something'],
    steps: [
      '{customer}, your needs have moved on, I think. Tell me what is missing; I will say plainly what we can do by now and what we cannot.',
    ],
    tags: ['win-back'],
  },
  {
    title: 'Birthday: wish, do not sell',
    scene: 'birthday',
    examples: ['it is my birthday'],
    steps: [
      'Happy birthday, {customer}. A small present waits for you this month; just say so when you come by.',
    ],
    tags: [],
  },
  {
    kind: 'competitor',
    title: 'Compares with others: three points',
    scene: 'quote',
    examples: ['another shop is cheaper', 'what is the difference'],
    steps: [
      'You should compare, {customer}. Three things tell: the material, the delivery date, and who pays when something goes wrong. Show me their offer and I go through it line by line.',
    ],
    tags: ['objection'],
  },
];
