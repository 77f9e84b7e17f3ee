import type { CustomerFacts } from '../../facts/customer-facts.ts';
import {
  exampleContact,
  exampleCustomer,
  exampleDone,
  exampleFollowUp,
  exampleOrders,
} from '../../facts/example-rows.ts';
import type { ShopRules } from '../../records/shop-rules.ts';
import { type RulePresets, settingsFor } from '../../rule-settings.ts';
import { dayOf, shiftDay, shiftMonth } from '../calendar-day.ts';
import { defineTrigger, type Occasion } from './define-trigger.ts';
import { isSoon } from './due-moment.ts';
import { lastTouchAt } from './touches.ts';

const settings = { firstTimeDays: 7, growingDays: 14, loyalMonths: 1 };

/**
 * From which day the count runs, and when somebody was last in touch: those differ where a person
 * said that a reminder was not needed.
 */
function anchorOf(facts: CustomerFacts): { day: string; touchedOn: string | null } {
  const touch = lastTouchAt(facts);
  const touchedOn = touch === null ? null : dayOf(touch, facts.zone);
  const refused = facts.followUps
    .filter(({ status, origin }) => status === 'cancelled' && isRefusedCadence(origin))
    .map(({ dueOn }) => dueOn);
  const day = [touchedOn ?? facts.createdOn, ...refused].sort().at(-1) ?? facts.createdOn;
  return { day, touchedOn };
}

function isRefusedCadence(origin: CustomerFacts['followUps'][number]['origin']): boolean {
  return origin?.trigger === 'cadence' && origin.takenBack === undefined;
}

type CadenceSettings = typeof settings;

const presets: RulePresets<CadenceSettings> = {
  campus: { isOn: true, settings },
  retail: { isOn: true, settings: { ...settings, firstTimeDays: 14, growingDays: 21 } },
  business: { isOn: true, settings },
};

/** The rhythm of a shop; null where it is switched off. */
export function rhythmIn({
  preset,
  triggers,
}: Pick<ShopRules, 'preset' | 'triggers'>): CadenceSettings | null {
  const inForce = settingsFor(presets, preset, triggers['cadence']);
  return inForce.isOn ? inForce.settings : null;
}

/**
 * The day after `day` on which somebody of this lifecycle is contacted again, and how often that is;
 * null for those without a rhythm. Days are of the rep's zone.
 */
export function rhythmFrom(
  day: string,
  lifecycle: string,
  { firstTimeDays, growingDays, loyalMonths }: CadenceSettings,
): { dueOn: string; every: number; unit: 'Days' | 'Months' } | null {
  if (lifecycle === 'loyal' && loyalMonths > 0) {
    return { dueOn: shiftMonth(day, loyalMonths), every: loyalMonths, unit: 'Months' };
  }
  const days = { firstTime: firstTimeDays, growing: growingDays }[lifecycle] ?? 0;
  return days > 0 ? { dueOn: shiftDay(day, days), every: days, unit: 'Days' } : null;
}

/** The day on which the rhythm brings a customer up again, however far ahead; null for none. */
export function cadenceDay(
  facts: CustomerFacts,
  lifecycle: string,
  own: CadenceSettings,
): string | null {
  if (facts.customer.doNotContact) return null;
  return rhythmFrom(anchorOf(facts).day, lifecycle, own)?.dueOn ?? null;
}

/** Regular contact by segment: any contact, order or done follow-up starts the count anew. */
export const cadence = defineTrigger({
  id: 'cadence',
  scope: 'customer',
  rules: ['35', '47'],
  presets,
  due(facts, own, { segments }): Occasion[] {
    const lifecycle = segments[0] ?? '';
    const { day, touchedOn } = anchorOf(facts);
    const rhythm = rhythmFrom(day, lifecycle, own);
    if (!rhythm || !isSoon(rhythm.dueOn, facts)) return [];
    const { dueOn, every, unit } = rhythm;
    const values = { segment: lifecycle, every, last: touchedOn ?? facts.createdOn };
    const reason = { code: `cadence${unit}${touchedOn === null ? 'Never' : ''}`, values };
    const strength = lifecycle === 'loyal' ? 42 : 38;
    return [{ key: `since:${day}`, dueOn, dueTime: null, strength, reason }];
  },
  examples: [
    {
      says: 'a first-time buyer of a campus shop is due a week after the last contact',
      preset: 'campus',
      history: {
        purchases: exampleOrders('2026-11-01T02:00:00.000Z'),
        interactions: [exampleContact('2026-11-10T02:00:00.000Z', 'out')],
      },
      segments: ['firstTime'],
      now: '2026-11-17T02:00:00.000Z',
      due: [{ key: 'since:2026-11-10', dueOn: '2026-11-17', code: 'cadenceDays' }],
    },
    {
      says: 'a loyal customer is due a calendar month after it, clamped to the end of February',
      history: { interactions: [exampleContact('2026-01-31T02:00:00.000Z', 'out')] },
      segments: ['loyal'],
      now: '2026-02-28T02:00:00.000Z',
      due: [{ dueOn: '2026-02-28', code: 'cadenceMonths' }],
    },
    {
      says: 'a reply of the customer starts the count anew',
      preset: 'campus',
      history: {
        interactions: [
          exampleContact('2026-11-01T02:00:00.000Z', 'out'),
          exampleContact('2026-11-16T02:00:00.000Z', 'in'),
        ],
      },
      segments: ['firstTime'],
      now: '2026-11-17T02:00:00.000Z',
      due: [{ key: 'since:2026-11-16', dueOn: '2026-11-23' }],
    },
    {
      says: 'a follow-up that was done counts as a contact, though none was logged',
      preset: 'campus',
      history: { followUps: [exampleDone('2026-11-15T02:00:00.000Z')] },
      segments: ['firstTime'],
      now: '2026-11-17T02:00:00.000Z',
      due: [{ dueOn: '2026-11-22' }],
    },
    {
      says: 'a reminder that was not needed waits for the next interval',
      preset: 'campus',
      history: {
        interactions: [exampleContact('2026-11-01T02:00:00.000Z', 'out')],
        followUps: [
          exampleFollowUp('2026-11-12', {
            status: 'cancelled',
            origin: {
              trigger: 'cadence',
              occasion: 'since:2026-11-01',
              strength: 38,
              reasons: [{ code: 'cadenceDays', values: {} }],
            },
          }),
        ],
      },
      segments: ['firstTime'],
      now: '2026-11-17T02:00:00.000Z',
      due: [{ key: 'since:2026-11-12', dueOn: '2026-11-19', code: 'cadenceDays' }],
    },
    {
      says: 'somebody never spoken to counts from the day they were saved',
      history: { customer: exampleCustomer('2026-11-01T02:00:00.000Z') },
      segments: ['firstTime'],
      now: '2026-11-17T02:00:00.000Z',
      due: [{ key: 'since:2026-11-01', dueOn: '2026-11-15', code: 'cadenceDaysNever' }],
    },
    {
      says: 'more than a week ahead there is nothing yet',
      history: { interactions: [exampleContact('2026-11-16T02:00:00.000Z', 'out')] },
      segments: ['loyal'],
      now: '2026-11-17T02:00:00.000Z',
      due: [],
    },
    {
      says: 'lost customers and prospects have no cadence',
      history: { interactions: [exampleContact('2026-01-01T02:00:00.000Z', 'out')] },
      segments: ['lost', 'churnWarning'],
      now: '2026-11-17T02:00:00.000Z',
      due: [],
    },
  ],
});
