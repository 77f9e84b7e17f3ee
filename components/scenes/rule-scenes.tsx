import type { Origin } from '../../lib/domain/records/follow-up.ts';
import { RulesPage } from '../triggers/rules-page.tsx';
import { WhyDue } from '../triggers/why-due.tsx';
import type { Scene } from './scene.ts';

const origin: Origin = {
  trigger: 'paymentDue',
  occasion: 'scene',
  strength: 82,
  reasons: [
    {
      code: 'paymentLate',
      values: {
        title: '年度包装供货',
        amountMinor: 1_280_000,
        currency: 'CNY',
        day: '2026-02-02',
        days: 12,
      },
    },
    { code: 'cadenceMonths', values: { segment: 'loyal', every: 1, last: '2026-01-05' } },
  ],
};

/** Why a reminder was made, and the page of the rules that make them. */
export const ruleScenes: readonly Scene[] = [
  { title: 'why due', view: <WhyDue origin={origin} /> },
  { title: 'why due, in a line', view: <WhyDue origin={origin} isShort /> },
  { title: 'follow-up rules', view: <RulesPage /> },
];
