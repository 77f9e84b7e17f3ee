import type { CustomerFacts } from '../../facts/customer-facts.ts';
import { exampleContract, exampleId } from '../../facts/example-rows.ts';
import type { Contract } from '../../records/contract.ts';
import { shiftDay, shiftMonth } from '../calendar-day.ts';
import { defineTrigger, type Occasion } from './define-trigger.ts';
import { daysBetween, isSoon } from './due-moment.ts';

const settings = { firstMonths: 1, secondDays: 0, forDays: 30 };
const business = { ...settings, secondDays: 14 };

type Stage = { name: string; dueOn: string };

/** The stage that was reached, and those that come within the week. */
function stagesOf(stages: readonly Stage[], facts: CustomerFacts): Stage[] {
  const reached = stages.findLast(({ dueOn }) => dueOn <= facts.today);
  const coming = stages.filter(({ dueOn }) => dueOn > facts.today && isSoon(dueOn, facts));
  return reached ? [reached, ...coming] : coming;
}

function occasionOf(contract: Contract, { name, dueOn }: Stage, today: string): Occasion {
  const { id, title, endsOn } = contract;
  const left = daysBetween(today, endsOn);
  const code = left < 0 ? 'contractOver' : 'contractEnd';
  const reason = { code, values: { title, day: endsOn, left: Math.abs(left) } };
  return { key: `${id}:${name}`, dueOn, dueTime: null, strength: 74, reason };
}

/** A contract runs out: a month before, and for companies once more two weeks before. */
export const contractEnd = defineTrigger({
  id: 'contractEnd',
  scope: 'customer',
  rules: ['39'],
  presets: {
    campus: { isOn: true, settings },
    retail: { isOn: true, settings },
    business: { isOn: true, settings: business },
  },
  due(facts, { firstMonths, secondDays, forDays }): Occasion[] {
    const open = facts.contracts.filter(
      ({ status, endsOn }) => status === 'active' && shiftDay(endsOn, forDays) >= facts.today,
    );
    return open.flatMap((contract) => {
      const { endsOn } = contract;
      const first = { name: 'first', dueOn: shiftMonth(endsOn, -firstMonths) };
      const second = { name: 'second', dueOn: shiftDay(endsOn, -secondDays) };
      const stages = secondDays > 0 ? [first, second] : [first];
      return stagesOf(stages, facts).map((stage) => occasionOf(contract, stage, facts.today));
    });
  },
  examples: [
    {
      says: 'a calendar month before the end, clamped: 31 March gives 28 February',
      history: { contracts: [exampleContract('2025-04-01', '2026-03-31')] },
      now: '2026-02-28T02:00:00.000Z',
      due: [{ key: `${exampleId}:first`, dueOn: '2026-02-28' }],
    },
    {
      says: 'for companies a second time two weeks before',
      preset: 'business',
      history: { contracts: [exampleContract('2025-04-01', '2026-03-31')] },
      now: '2026-03-17T02:00:00.000Z',
      due: [{ key: `${exampleId}:second`, dueOn: '2026-03-17' }],
    },
    {
      says: 'a week ahead of the second both are told',
      preset: 'business',
      history: { contracts: [exampleContract('2025-04-01', '2026-03-31')] },
      now: '2026-03-10T02:00:00.000Z',
      due: [{ dueOn: '2026-02-28' }, { dueOn: '2026-03-17' }],
    },
    {
      says: 'a renewed contract asks for nothing',
      history: {
        contracts: [{ ...exampleContract('2025-04-01', '2026-03-31'), status: 'renewed' }],
      },
      now: '2026-03-17T02:00:00.000Z',
      due: [],
    },
    {
      says: 'one that ran out last week is still worth asking about',
      history: { contracts: [exampleContract('2025-04-01', '2026-03-31')] },
      now: '2026-04-07T02:00:00.000Z',
      due: [{ dueOn: '2026-02-28', code: 'contractOver' }],
    },
    {
      says: 'one of last year is not',
      history: { contracts: [exampleContract('2024-04-01', '2025-03-31')] },
      now: '2026-03-17T02:00:00.000Z',
      due: [],
    },
  ],
});
