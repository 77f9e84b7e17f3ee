import type { Automation } from '../records/automation.ts';
import type { Action } from './rule-schema.ts';

/** What a template brings: an automation that is kept when its preview was seen. */
export type TemplateDraft = Pick<
  Automation,
  'form' | 'name' | 'when' | 'match' | 'conditions' | 'steps' | 'stops' | 'limit' | 'template'
>;

/** Words of a template in the language of the reader, by `<template>.<word>`. */
export type TemplateWords = (word: string) => string;

export type AutomationTemplate = {
  id: TemplateId;
  /** Numbers of the rules it stands for, as in docs/rules.md. */
  rules: readonly string[];
  draft: (words: TemplateWords) => TemplateDraft;
};

export const templateIds = [
  'welcome',
  'highIntent',
  'repurchase',
  'businessRepurchase',
  'secondPurchase',
  'lostOffer',
  'dormantOffer',
  'priceQuestion',
  'complaintCare',
] as const;
export type TemplateId = (typeof templateIds)[number];

const plain = { match: 'all', conditions: [], stops: [], limit: 50 } as const;

function followUp(title: string, inDays = 0): Action {
  return { kind: 'followUp', title, inDays, time: null };
}

function rule(
  template: TemplateId,
  words: TemplateWords,
  rest: Pick<TemplateDraft, 'when'> &
    Partial<Pick<TemplateDraft, 'conditions'>> & { actions: Action[] },
): TemplateDraft {
  const { when, conditions = [], actions } = rest;
  const steps = [{ day: 1, actions }];
  const name = words('name');
  return { ...plain, form: 'rule', name, when, conditions, steps, stops: [], template };
}

function journey(
  template: TemplateId,
  words: TemplateWords,
  rest: Pick<TemplateDraft, 'when' | 'stops'> & { days: readonly number[] },
): TemplateDraft {
  const { when, stops, days } = rest;
  const steps = days.map((day) => ({ day, actions: [followUp(words(`day${day}`))] }));
  const name = words('name');
  return { ...plain, form: 'journey', name, when, conditions: [], steps, stops, template };
}

/** The examples of the guides, in the order in which the page shows them. */
export const automationTemplates: readonly AutomationTemplate[] = [
  {
    id: 'welcome',
    rules: ['43'],
    draft: (words) =>
      journey('welcome', words, {
        when: { kind: 'newCustomer' },
        // Not with an order: who is kept is often one who has just ordered.
        stops: ['reply', 'doNotContact'],
        days: [1, 3, 7],
      }),
  },
  {
    id: 'highIntent',
    rules: ['44'],
    draft: (words) =>
      journey('highIntent', words, {
        when: { kind: 'segment', segment: 'promising', change: 'entered' },
        stops: ['reply', 'order', 'doNotContact'],
        days: [1, 2, 3],
      }),
  },
  {
    id: 'repurchase',
    rules: ['52'],
    draft: (words) =>
      rule('repurchase', words, {
        when: { kind: 'expectedPurchase', days: 3 },
        conditions: [{ kind: 'audience', audience: 'consumer' }],
        actions: [followUp(words('title')), { kind: 'tag', tag: words('tag'), days: 14 }],
      }),
  },
  {
    id: 'businessRepurchase',
    rules: ['53'],
    draft: (words) =>
      rule('businessRepurchase', words, {
        when: { kind: 'expectedPurchase', days: 14 },
        conditions: [{ kind: 'audience', audience: 'business' }],
        actions: [followUp(words('title'))],
      }),
  },
  {
    id: 'secondPurchase',
    rules: ['56'],
    // A journey, though it asks only once: a week is long enough for an answer or an order.
    draft: (words) => ({
      ...journey('secondPurchase', words, {
        when: { kind: 'segment', segment: 'firstTime', change: 'entered' },
        stops: ['reply', 'order', 'doNotContact'],
        days: [],
      }),
      steps: [
        { day: 1, actions: [{ kind: 'tag', tag: words('tag'), days: 30 }] },
        { day: 8, actions: [followUp(words('title'))] },
      ],
    }),
  },
  {
    id: 'lostOffer',
    rules: ['56'],
    draft: (words) =>
      rule('lostOffer', words, {
        when: { kind: 'segment', segment: 'lost', change: 'entered' },
        actions: [followUp(words('title')), { kind: 'tag', tag: words('tag'), days: 30 }],
      }),
  },
  {
    id: 'dormantOffer',
    rules: ['56'],
    draft: (words) =>
      rule('dormantOffer', words, {
        when: { kind: 'segment', segment: 'dormant', change: 'entered' },
        actions: [followUp(words('title')), { kind: 'tag', tag: words('tag'), days: 14 }],
      }),
  },
  {
    id: 'priceQuestion',
    rules: ['70', '20'],
    draft: (words) =>
      rule('priceQuestion', words, {
        when: { kind: 'said', words: words('words').split(/[,，]\s*/) },
        actions: [
          { kind: 'script', title: words('title'), by: 'scene', value: words('scene') },
          { kind: 'tag', tag: words('tag'), days: 90 },
        ],
      }),
  },
  {
    id: 'complaintCare',
    rules: ['51b'],
    draft: (words) =>
      rule('complaintCare', words, {
        when: { kind: 'complaint' },
        actions: [followUp(words('title'), 3)],
      }),
  },
];
