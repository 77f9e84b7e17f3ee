import { firstResponseOf } from '../../complaints/complaint-clock.ts';
import { exampleComplaint, exampleId } from '../../facts/example-rows.ts';
import type { Complaint } from '../../records/complaint.ts';
import { dayOf, shiftDay } from '../calendar-day.ts';
import { defineTrigger, type Occasion } from './define-trigger.ts';
import { addHours, isSoon, momentOf } from './due-moment.ts';

const settings = { hours: 24, remindBeforeHours: 4, checkDays: 3 };

const at = '2026-11-17T02:00:00.000Z';

function firstAnswer(
  { id, at: since }: Complaint,
  hours: number,
  before: number,
): Omit<Occasion, 'dueOn' | 'dueTime'> & { remindAt: string } {
  const deadline = addHours(since, hours);
  const reason = { code: 'complaintFirst', values: { since, hours, deadline } };
  const remindAt = addHours(since, Math.max(hours - before, 0));
  return { key: `${id}:first`, strength: 98, reason, remindAt, isAnswer: true, isClockBound: true };
}

/** A complaint: the first answer within 24 hours of the clock, and three days after the fix a check. */
export const complaint = defineTrigger({
  id: 'complaint',
  scope: 'customer',
  rules: ['37'],
  presets: {
    campus: { isOn: true, settings },
    retail: { isOn: true, settings },
    business: { isOn: true, settings },
  },
  due(facts, { hours, remindBeforeHours, checkDays }): Occasion[] {
    return facts.complaints.flatMap((each): Occasion[] => {
      const { solved, checked } = each.steps;
      if (solved !== undefined) {
        if (checked !== undefined) return [];
        const day = dayOf(solved, facts.zone);
        const dueOn = shiftDay(day, checkDays);
        if (!isSoon(dueOn, facts)) return [];
        const reason = { code: 'complaintCheck', values: { day, days: checkDays } };
        return [{ key: `${each.id}:check:${day}`, dueOn, dueTime: null, strength: 75, reason }];
      }
      if (firstResponseOf(each, facts.contacts) !== null) return [];
      const { remindAt, ...occasion } = firstAnswer(each, hours, remindBeforeHours);
      return [{ ...occasion, ...momentOf(remindAt, facts) }];
    });
  },
  examples: [
    {
      says: 'the first answer within a day of the clock, reminded four hours before',
      history: { complaints: [exampleComplaint(at)] },
      now: '2026-11-17T02:05:00.000Z',
      due: [{ key: `${exampleId}:first`, dueOn: '2026-11-18', dueTime: '06:00' }],
    },
    {
      says: 'it stays due when the day is over',
      history: { complaints: [exampleComplaint(at)] },
      now: '2026-11-25T02:00:00.000Z',
      due: [{ dueOn: '2026-11-18', code: 'complaintFirst' }],
    },
    {
      says: 'once answered there is nothing until it is solved',
      history: {
        complaints: [
          exampleComplaint(at, {
            respondedAt: '2026-11-17T03:00:00.000Z',
            steps: { apologised: '2026-11-17T03:00:00.000Z' },
          }),
        ],
      },
      now: '2026-11-18T02:00:00.000Z',
      due: [],
    },
    {
      says: 'three days after the solution comes the check',
      history: {
        complaints: [
          exampleComplaint(at, { respondedAt: at, steps: { solved: '2026-11-18T02:00:00.000Z' } }),
        ],
      },
      now: '2026-11-21T02:00:00.000Z',
      due: [{ key: `${exampleId}:check:2026-11-18`, dueOn: '2026-11-21', code: 'complaintCheck' }],
    },
    {
      says: 'a complaint that was checked is closed',
      history: {
        complaints: [exampleComplaint(at, { respondedAt: at, steps: { solved: at, checked: at } })],
      },
      now: '2026-11-21T02:00:00.000Z',
      due: [],
    },
  ],
});
