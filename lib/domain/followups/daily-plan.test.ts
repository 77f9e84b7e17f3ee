import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testSeed } from '../../../test/storage-stage.ts';
import { usualWorkingTime } from '../calendar/working-time.ts';
import { exampleFollowUp } from '../facts/example-rows.ts';
import { idSchema } from '../ids.ts';
import { shiftDay } from './calendar-day.ts';
import { type DayPlanInput, dailyPlanOf } from './daily-plan.ts';
import {
  type Candidate,
  isAutomationMade,
  isRuleMade,
  type PlanOccasion,
} from './plan-candidate.ts';

const zone = 'Asia/Shanghai';
/** A Tuesday, ten in the morning. */
const now = '2026-11-17T02:00:00.000Z';
const today = '2026-11-17';
const quiet = { from: '21:00', to: '08:00' };

function input(change: Partial<DayPlanInput> = {}): DayPlanInput {
  const restraints = { quiet, workingTime: usualWorkingTime };
  return { now, zone, limit: 20, restraints, taken: new Map(), ...change };
}

function occasion(change: Partial<PlanOccasion> = {}): PlanOccasion {
  const reason = { code: 'afterPurchase', values: { day: today, days: 3 } };
  const usual = { trigger: 'afterPurchase', key: 'k', dueOn: today, dueTime: null, strength: 50 };
  return { ...usual, reason, ...change };
}

function candidate(number: number, change: Partial<Candidate> = {}): Candidate {
  const id = `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
  return {
    customerId: idSchema('customer').parse(id),
    ownerId: 'local',
    mayBeContacted: true,
    occasions: [occasion()],
    open: [],
    asleep: [],
    hasOwnToday: false,
    heldUntil: null,
    ...change,
  };
}

function openReminder(trigger: string, key: string, strength: number) {
  const reasons = [{ code: trigger, values: {} }];
  const row = exampleFollowUp(today, { origin: { trigger, occasion: key, strength, reasons } });
  if (!isRuleMade(row) && !isAutomationMade(row))
    throw new Error('expected a rule to have made it');
  return row;
}

describe('the daily plan', () => {
  it('makes at most twenty, the strongest first, and says how long the others wait', () => {
    const many = Array.from({ length: 900 }, (_, at) =>
      candidate(at, { occasions: [occasion({ strength: at === 700 ? 90 : 40 })] }),
    );
    const plan = dailyPlanOf(many, input());
    expect(plan.make).toHaveLength(20);
    expect(plan.make[0]?.customerId).toBe(many[700]?.customerId);
    expect(plan.waiting).toBe(880);
    expect(plan.lastDay).toBe('2027-01-18');
  });

  it('counts what is open or was made today already, owner by owner', () => {
    const mine = [candidate(1), candidate(2)];
    const others = [candidate(3, { ownerId: 'other' }), candidate(4, { ownerId: 'other' })];
    const plan = dailyPlanOf([...mine, ...others], input({ taken: new Map([['local', 19]]) }));
    expect(plan.make.map(({ ownerId }) => ownerId)).toEqual(['local', 'other', 'other']);
    expect(plan.waiting).toBe(1);
  });

  it('lets neither limit nor cap hold an answer', () => {
    const answer = occasion({ trigger: 'newLead', strength: 92, dueTime: '10:45', isAnswer: true });
    const held = candidate(1, { occasions: [answer], heldUntil: '2026-11-18T02:00:00.000Z' });
    const plan = dailyPlanOf([held], input({ taken: new Map([['local', 20]]) }));
    expect(plan.make).toMatchObject([{ trigger: 'newLead', dueOn: today, dueTime: '10:45' }]);
  });

  it('names the other reasons with the strongest', () => {
    const two = [
      occasion({
        trigger: 'birthday',
        key: 'b',
        strength: 70,
        reason: { code: 'birthday', values: {} },
      }),
      occasion(),
    ];
    const [item] = dailyPlanOf([candidate(1, { occasions: two })], input()).make;
    expect(item).toMatchObject({
      trigger: 'birthday',
      reasons: [{ code: 'birthday' }, { code: 'afterPurchase' }],
      also: [{ trigger: 'afterPurchase', occasion: 'k' }],
    });
  });

  it('leaves what is not due yet for its day', () => {
    const later = candidate(1, { occasions: [occasion({ dueOn: '2026-11-18' })] });
    expect(dailyPlanOf([later], input())).toMatchObject({ make: [], waiting: 0, held: 0 });
  });

  it('obeys do-not-contact over all, also for what is open', () => {
    const open = [openReminder('complaint', 'c', 98)];
    const answer = occasion({ trigger: 'complaint', key: 'c', strength: 98, isAnswer: true });
    const never = candidate(1, { mayBeContacted: false, occasions: [answer], open });
    const plan = dailyPlanOf([never], input());
    expect(plan.make).toEqual([]);
    expect(plan.takeBack).toMatchObject([{ code: 'doNotContact' }]);
  });

  it("lets a person's own follow-up of the day take the place of a rule's", () => {
    const open = [openReminder('afterPurchase', 'k', 50)];
    const plan = dailyPlanOf([candidate(1, { hasOwnToday: true, open })], input());
    expect(plan).toMatchObject({ make: [], takeBack: [{ code: 'ownFollowUp' }] });
  });

  it('but not of an answer that somebody waits for', () => {
    const answer = occasion({ trigger: 'complaint', strength: 98, isAnswer: true });
    const plan = dailyPlanOf([candidate(1, { hasOwnToday: true, occasions: [answer] })], input());
    expect(plan.make).toHaveLength(1);
  });

  it('keeps one reminder a customer, and takes back what no longer holds', () => {
    const kept = candidate(1, { open: [openReminder('afterPurchase', 'k', 50)] });
    const stale = candidate(2, { occasions: [], open: [openReminder('cadence', 'since:x', 38)] });
    const plan = dailyPlanOf([kept, stale], input());
    expect(plan.make).toEqual([]);
    expect(plan.takeBack).toMatchObject([{ code: 'settled', followUp: { title: '跟进' } }]);
    expect(plan.refresh).toHaveLength(1);
  });

  describe('with a follow-up of automation', () => {
    const asked = occasion({
      trigger: 'rule',
      key: 'r',
      strength: 60,
      reason: { code: 'automation', values: { name: '回访' } },
      asOther: { code: 'automationAlso', values: { name: '回访', title: '问评价' } },
    });
    const beside = (strength: number, isOpen: boolean) => {
      const birthday = occasion({ trigger: 'birthday', strength });
      const occasions = [birthday, asked].toSorted((a, b) => b.strength - a.strength);
      const open = [
        openReminder('rule', 'r', 60),
        ...(isOpen ? [openReminder('birthday', 'k', strength)] : []),
      ].toSorted((a, b) => b.origin.strength - a.origin.strength);
      return dailyPlanOf([candidate(1, { occasions, open })], input());
    };

    it('leaves one row: of the birthday that is stronger, and names what automation asks for', () => {
      const plan = beside(70, true);
      expect(plan.takeBack).toMatchObject([
        { code: 'overtaken', followUp: { origin: { trigger: 'rule' } } },
      ]);
      expect(plan.refresh).toMatchObject([
        {
          followUp: { origin: { trigger: 'birthday' } },
          reasons: [{}, { code: 'automationAlso', values: { title: '问评价' } }],
          also: [{ trigger: 'rule', occasion: 'r' }],
        },
      ]);
    });

    it('lets a much stronger reason take its place', () => {
      const plan = beside(74, false);
      expect(plan.takeBack).toMatchObject([{ followUp: { origin: { trigger: 'rule' } } }]);
      expect(plan.make).toMatchObject([{ trigger: 'birthday', also: [{ trigger: 'rule' }] }]);
    });

    it('names weaker reasons with it', () => {
      expect(beside(50, true)).toMatchObject({
        make: [],
        takeBack: [{ followUp: { origin: { trigger: 'birthday' } } }],
        refresh: [{ followUp: { origin: { trigger: 'rule' } }, also: [{ trigger: 'birthday' }] }],
      });
      expect(beside(65, false)).toMatchObject({ make: [], takeBack: [] });
    });
  });

  it('lets a much stronger reason take the place of an open reminder', () => {
    const strong = occasion({ trigger: 'paymentDue', key: 'p', strength: 82 });
    const both = candidate(1, {
      occasions: [strong, occasion()],
      open: [openReminder('afterPurchase', 'k', 50)],
    });
    const plan = dailyPlanOf([both], input());
    expect(plan.takeBack).toMatchObject([{ code: 'overtaken' }]);
    expect(plan.make).toMatchObject([{ trigger: 'paymentDue', also: [{ occasion: 'k' }] }]);
  });

  it('spares whom the cap spares, to the day and the hour', () => {
    const tomorrow = candidate(1, { heldUntil: '2026-11-18T02:00:00.000Z' });
    const later = candidate(2, { heldUntil: '2026-11-17T07:30:00.000Z' });
    const plan = dailyPlanOf([tomorrow, later], input());
    expect(plan.held).toBe(1);
    expect(plan.make).toMatchObject([{ dueOn: today, dueTime: '15:30' }]);
  });

  it('waits for a working day, holidays and swapped weekends included', () => {
    const due = candidate(1, { occasions: [occasion({ dueOn: '2026-01-05' })] });
    const on = (instant: string) => dailyPlanOf([due], input({ now: instant })).make.length;
    expect(on('2026-11-20T02:00:00.000Z')).toBe(1);
    expect(on('2026-11-21T02:00:00.000Z')).toBe(0);
    expect(on('2026-10-02T02:00:00.000Z')).toBe(0);
    expect(on('2026-10-10T02:00:00.000Z')).toBe(1);
  });

  it('moves a reminder in quiet hours to their end', () => {
    const early = candidate(1, { occasions: [occasion({ dueTime: '06:30' })] });
    expect(dailyPlanOf([early], input()).make).toMatchObject([{ dueOn: today, dueTime: '08:00' }]);
  });

  it('but one whose clock runs on to before them, on days off too', () => {
    const complaint = occasion({
      dueTime: '23:00',
      strength: 98,
      isAnswer: true,
      isClockBound: true,
    });
    const sunday = { now: '2026-11-15T02:00:00.000Z' };
    const due = candidate(1, { occasions: [{ ...complaint, dueOn: '2026-11-15' }] });
    expect(dailyPlanOf([due], input(sunday)).make).toMatchObject([
      { dueOn: '2026-11-15', dueTime: '20:00' },
    ]);
  });

  it(`holds for any customers and rules (seed ${testSeed})`, () => {
    const anyOccasion = fc.record({
      trigger: fc.constantFrom('birthday', 'cadence', 'paymentDue', 'complaint', 'rule'),
      key: fc.constantFrom('a', 'b'),
      dueOn: fc.integer({ min: -40, max: 3 }).map((days) => shiftDay(today, days)),
      dueTime: fc.constantFrom(null, '06:30', '15:00', '23:00'),
      strength: fc.integer({ min: 0, max: 100 }),
      isAnswer: fc.boolean(),
      isClockBound: fc.boolean(),
    });
    const anyCandidate = fc.record({
      mayBeContacted: fc.boolean(),
      hasOwnToday: fc.boolean(),
      heldUntil: fc.constantFrom(null, '2026-11-17T09:00:00.000Z', '2026-11-19T02:00:00.000Z'),
      occasions: fc.array(anyOccasion, { maxLength: 4 }),
      open: fc.array(fc.constantFrom('birthday', 'cadence', 'rule'), { maxLength: 2 }),
    });
    const property = fc.property(
      fc.array(anyCandidate, { maxLength: 40 }),
      fc.integer({ min: 1, max: 5 }),
      (drawn, limit) => {
        const all = drawn.map(({ occasions, open, ...rest }, at) =>
          candidate(at, {
            ...rest,
            occasions: occasions.map(occasion).toSorted((a, b) => b.strength - a.strength),
            open: open.map((trigger) => openReminder(trigger, 'a', 40)),
          }),
        );
        const plan = dailyPlanOf(all, input({ limit }));
        const made = plan.make.map(({ customerId }) => customerId);
        const byId = new Map(all.map((each) => [each.customerId, each]));
        const patient = plan.make.filter(({ customerId }) =>
          byId.get(customerId)?.occasions.every(({ isAnswer }) => !isAnswer),
        );
        expect(new Set(made).size).toBe(made.length);
        expect(patient.length).toBeLessThanOrEqual(limit);
        for (const item of plan.make) {
          const whose = byId.get(item.customerId);
          expect(whose?.mayBeContacted).toBe(true);
          const back = plan.takeBack.filter(({ followUp }) => whose?.open.includes(followUp));
          // One at a time: what was open gives way to what is made.
          expect(back).toHaveLength(whose?.open.length ?? -1);
        }
        for (const item of patient) {
          expect(item.dueOn <= today).toBe(true);
          expect(byId.get(item.customerId)?.hasOwnToday).toBe(false);
        }
      },
    );
    fc.assert(property, { seed: testSeed, numRuns: 200 });
  });

  it('puts what was due long ago on today, without a time', () => {
    const old = candidate(1, { occasions: [occasion({ dueOn: '2026-02-01', dueTime: '15:00' })] });
    expect(dailyPlanOf([old], input()).make).toMatchObject([{ dueOn: today, dueTime: null }]);
  });
});
