import type { CustomerFacts } from '../../facts/customer-facts.ts';
import { exampleContract, exampleId } from '../../facts/example-rows.ts';
import { shiftDay, shiftMonth } from '../calendar-day.ts';
import { defineTrigger, type Occasion } from './define-trigger.ts';
import { isSoon } from './due-moment.ts';

const settings = { leadDays: 14, forDays: 14 };
/** Ten years of quarters: no contract is asked about for longer. */
const mostQuarters = 40;

/** Ends of the quarters that a contract has, counted from its first day; its own end is another rule's. */
function quartersOf({ startsOn, endsOn }: CustomerFacts['contracts'][number]): string[] {
  const quarters: string[] = [];
  for (let count = 1; count <= mostQuarters; count += 1) {
    const day = shiftMonth(startsOn, count * 3);
    if (shiftMonth(day, 1) > endsOn) break;
    quarters.push(day);
  }
  return quarters;
}

/** While a contract runs: each quarter, ask how it goes and what the next one needs. */
export const quarterlyRenewal = defineTrigger({
  id: 'quarterlyRenewal',
  scope: 'customer',
  rules: ['39'],
  presets: {
    campus: { isOn: false, settings },
    retail: { isOn: false, settings },
    business: { isOn: true, settings },
  },
  due(facts, { leadDays, forDays }): Occasion[] {
    const active = facts.contracts.filter(({ status }) => status === 'active');
    return active.flatMap((contract) =>
      quartersOf(contract).flatMap((day) => {
        const dueOn = shiftDay(day, -leadDays);
        if (!isSoon(dueOn, facts) || shiftDay(dueOn, forDays) < facts.today) return [];
        const reason = { code: 'quarterlyRenewal', values: { title: contract.title, day } };
        return [{ key: `${contract.id}:${day}`, dueOn, dueTime: null, strength: 48, reason }];
      }),
    );
  },
  examples: [
    {
      says: 'two weeks before each quarter of a contract',
      preset: 'business',
      history: { contracts: [exampleContract('2026-01-01', '2026-12-31')] },
      now: '2026-03-18T02:00:00.000Z',
      due: [{ key: `${exampleId}:2026-04-01`, dueOn: '2026-03-18' }],
    },
    {
      says: 'in the middle of a quarter there is nothing to ask',
      preset: 'business',
      history: { contracts: [exampleContract('2026-01-01', '2026-12-31')] },
      now: '2026-05-10T02:00:00.000Z',
      due: [],
    },
    {
      says: 'the end of the contract is left to its own reminder',
      preset: 'business',
      history: { contracts: [exampleContract('2026-01-01', '2026-12-31')] },
      now: '2026-12-18T02:00:00.000Z',
      due: [],
    },
    {
      says: 'a contract that ended is not asked about',
      preset: 'business',
      history: { contracts: [{ ...exampleContract('2026-01-01', '2026-12-31'), status: 'ended' }] },
      now: '2026-03-18T02:00:00.000Z',
      due: [],
    },
  ],
});
