import type { CustomerFacts } from '../../facts/customer-facts.ts';
import { exampleChange, exampleContact } from '../../facts/example-rows.ts';
import { segmentRules } from '../../segments/registry.ts';
import { defineTrigger, type Occasion } from './define-trigger.ts';
import { addHours, momentOf } from './due-moment.ts';
import { lastTouchAt } from './touches.ts';

const settings = { hours: 24, remindBeforeHours: 12, forDays: 14 };

/** Segments that say that a customer may be leaving. */
const warnings: ReadonlySet<string> = new Set(
  segmentRules.filter(({ room }) => room === 'warning').map(({ id }) => id),
);

/** Warnings that came and have not gone, the first one first. */
function standingWarnings({ segmentChanges }: CustomerFacts): { segment: string; at: string }[] {
  const standing = new Map<string, string>();
  for (const { segment, change, at } of segmentChanges) {
    if (!warnings.has(segment)) continue;
    if (change === 'entered') standing.set(segment, at);
    else standing.delete(segment);
  }
  return [...standing].map(([segment, at]) => ({ segment, at }));
}

/** A warning that a customer may be leaving: be in touch within 24 hours. */
export const churnWarning = defineTrigger({
  id: 'churnWarning',
  scope: 'customer',
  rules: ['40'],
  presets: {
    campus: { isOn: true, settings },
    retail: { isOn: true, settings },
    business: { isOn: true, settings },
  },
  due(facts, { hours, remindBeforeHours, forDays }): Occasion[] {
    const touched = lastTouchAt(facts) ?? '';
    const open = standingWarnings(facts).filter(
      ({ at }) => at > touched && addHours(at, forDays * 24) >= facts.now,
    );
    const [first] = open.toSorted((a, b) => (a.at < b.at ? -1 : 1));
    if (!first) return [];
    const due = momentOf(addHours(first.at, Math.max(hours - remindBeforeHours, 0)), facts);
    const deadline = addHours(first.at, hours);
    const values = { segment: first.segment, since: first.at, hours, deadline, flags: open.length };
    const reason = { code: 'churnWarning', values };
    const strength = Math.min(78 + open.length, 83);
    return [{ key: `${first.segment}:${first.at}`, ...due, strength, reason }];
  },
  examples: [
    {
      says: 'within a day of the warning, reminded half a day before',
      history: { segmentChanges: [exampleChange('churnWarning', '2026-11-17T02:00:00.000Z')] },
      now: '2026-11-17T02:01:00.000Z',
      due: [
        { key: 'churnWarning:2026-11-17T02:00:00.000Z', dueOn: '2026-11-17', dueTime: '22:00' },
      ],
    },
    {
      says: 'a contact after the warning settles it',
      history: {
        segmentChanges: [exampleChange('ordersFell', '2026-11-17T02:00:00.000Z')],
        interactions: [exampleContact('2026-11-17T05:00:00.000Z', 'out')],
      },
      now: '2026-11-17T06:00:00.000Z',
      due: [],
    },
    {
      says: 'a warning that has gone needs nobody',
      history: {
        segmentChanges: [
          exampleChange('contactsFell', '2026-11-16T02:00:00.000Z'),
          exampleChange('contactsFell', '2026-11-17T02:00:00.000Z', 'left'),
        ],
      },
      now: '2026-11-17T06:00:00.000Z',
      due: [],
    },
    {
      says: 'entering another segment is no warning',
      history: { segmentChanges: [exampleChange('loyal', '2026-11-17T02:00:00.000Z')] },
      now: '2026-11-17T06:00:00.000Z',
      due: [],
    },
    {
      says: 'two weeks later it is an old story',
      history: { segmentChanges: [exampleChange('churnWarning', '2026-11-01T02:00:00.000Z')] },
      now: '2026-11-15T02:00:01.000Z',
      due: [],
    },
  ],
});
