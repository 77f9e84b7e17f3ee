import type { CustomerFacts } from '../../facts/customer-facts.ts';
import { exampleContract, exampleId, examplePayment } from '../../facts/example-rows.ts';
import type { Contract, Payment } from '../../records/contract.ts';
import { shiftDay } from '../calendar-day.ts';
import { defineTrigger, type Occasion } from './define-trigger.ts';
import { daysBetween, isSoon } from './due-moment.ts';

const settings = { daysBefore: 7 };

/** Ages of a receivable: days after which it is older, with how pressing it is. */
const ages = [
  { name: 'day', from: 0, strength: 78, code: 'paymentToday' },
  { name: 'late1', from: 1, strength: 82, code: 'paymentLate' },
  { name: 'late31', from: 31, strength: 85, code: 'paymentLate31' },
  { name: 'late61', from: 61, strength: 88, code: 'paymentLate61' },
] as const;

/** The stage that was reached, and those that come within the week. */
function stagesOf({ dueOn }: Payment, daysBefore: number, facts: CustomerFacts) {
  const before = { name: 'before', from: -daysBefore, strength: 60, code: 'paymentSoon' };
  const stages = (daysBefore > 0 ? [before, ...ages] : [...ages]).map((stage) => ({
    ...stage,
    startsOn: shiftDay(dueOn, stage.from),
  }));
  const reached = stages.findLast(({ startsOn }) => startsOn <= facts.today);
  // Of what lies ahead only the payment itself: nobody is expected to be late.
  const coming = stages.filter(
    ({ startsOn, from }) => from <= 0 && startsOn > facts.today && isSoon(startsOn, facts),
  );
  return reached ? [reached, ...coming] : coming;
}

function occasionsOf(
  contract: Contract,
  { payment, place }: { payment: Payment; place: number },
  daysBefore: number,
  facts: CustomerFacts,
): Occasion[] {
  const rest = payment.minor - payment.paidMinor;
  if (rest <= 0) return [];
  return stagesOf(payment, daysBefore, facts).map(({ name, startsOn, strength, code }) => ({
    key: `${contract.id}:${payment.dueOn}:${place}:${name}`,
    dueOn: startsOn,
    dueTime: null,
    strength,
    reason: {
      code,
      values: {
        title: contract.title,
        amountMinor: rest,
        currency: contract.currency,
        day: payment.dueOn,
        days: Math.abs(daysBetween(payment.dueOn, facts.today)),
      },
    },
  }));
}

/** Money that is due: a week before, on the day, and by its age when it is late. */
export const paymentDue = defineTrigger({
  id: 'paymentDue',
  scope: 'customer',
  rules: ['51a'],
  presets: {
    campus: { isOn: true, settings },
    retail: { isOn: true, settings },
    business: { isOn: true, settings },
  },
  due: (facts, { daysBefore }) =>
    facts.contracts.flatMap((contract) =>
      contract.payments.flatMap((payment, at) => {
        const same = contract.payments.slice(0, at).filter(({ dueOn }) => dueOn === payment.dueOn);
        return occasionsOf(contract, { payment, place: same.length }, daysBefore, facts);
      }),
    ),
  examples: [
    {
      says: 'a week before, with the day itself in sight',
      history: {
        contracts: [exampleContract('2026-01-01', '2026-12-31', [examplePayment('2026-11-20')])],
      },
      now: '2026-11-13T02:00:00.000Z',
      due: [
        { key: `${exampleId}:2026-11-20:0:before`, dueOn: '2026-11-13', code: 'paymentSoon' },
        { dueOn: '2026-11-20', code: 'paymentToday' },
      ],
    },
    {
      says: 'on the day',
      history: {
        contracts: [exampleContract('2026-01-01', '2026-12-31', [examplePayment('2026-11-20')])],
      },
      now: '2026-11-20T02:00:00.000Z',
      due: [{ dueOn: '2026-11-20', code: 'paymentToday' }],
    },
    ...(
      [
        ['2026-11-21', '2026-11-21', 'paymentLate'],
        ['2026-12-20', '2026-11-21', 'paymentLate'],
        ['2026-12-21', '2026-12-21', 'paymentLate31'],
        ['2027-01-19', '2026-12-21', 'paymentLate31'],
        ['2027-01-20', '2027-01-20', 'paymentLate61'],
      ] as const
    ).map(([today, dueOn, code]) => ({
      says: `late by its age on ${today}`,
      history: {
        contracts: [exampleContract('2026-01-01', '2026-12-31', [examplePayment('2026-11-20')])],
      },
      now: `${today}T02:00:00.000Z`,
      due: [{ dueOn, code }],
    })),
    {
      says: 'what is paid in full asks for nothing, part of it does',
      history: {
        contracts: [
          exampleContract('2026-01-01', '2026-12-31', [
            examplePayment('2026-11-20', 500_000),
            examplePayment('2026-11-20', 499_999),
          ]),
        ],
      },
      now: '2026-11-20T02:00:00.000Z',
      due: [{ key: `${exampleId}:2026-11-20:1:day`, dueOn: '2026-11-20' }],
    },
    {
      says: 'three weeks ahead there is nothing yet',
      history: {
        contracts: [exampleContract('2026-01-01', '2026-12-31', [examplePayment('2026-12-20')])],
      },
      now: '2026-11-20T02:00:00.000Z',
      due: [],
    },
  ],
});
