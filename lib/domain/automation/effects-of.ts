import { shiftDay } from '../followups/calendar-day.ts';
import type { SaleStage } from '../records/customer.ts';
import { addressName } from '../scripts/address-name.ts';
import { fillVariables } from '../scripts/variables.ts';
import { type CustomerStory, fieldValue, hasTag, isFieldEqual } from './customer-story.ts';
import type { Action, AutomationStep, FieldPath } from './rule-schema.ts';

/** What a step will do for one customer, before anything is written. */
export type PlannedEffect =
  | { kind: 'tag'; tag: string; expiresOn: string | null }
  | { kind: 'untag'; tag: string; taggings: string[] }
  | {
      kind: 'followUp';
      title: string;
      dueOn: string;
      dueTime: string | null;
      /** The words to say, where the step names some. */
      script: { by: 'script' | 'scene'; value: string } | null;
    }
  /** A follow-up that is not made, because this customer may not be contacted. */
  | { kind: 'held'; title: string }
  | { kind: 'owner'; before: string; after: string }
  | { kind: 'stage'; before: SaleStage | null; after: SaleStage }
  | { kind: 'field'; field: FieldPath; value: string };

/**
 * What the actions of a step come to for a customer on a day, today unless said: what is so already is
 * left out, and who may not be contacted gets no follow-up. Days are of the rep's zone, as wished:
 * `followUpMoment` tells what becomes of them.
 */
export function effectsOf(
  { actions }: AutomationStep,
  story: CustomerStory,
  on: string = story.facts.today,
): PlannedEffect[] {
  return actions.flatMap((action) => effectOf(action, story, on) ?? []);
}

function effectOf(action: Action, story: CustomerStory, today: string): PlannedEffect | null {
  const { customer } = story.facts;
  switch (action.kind) {
    case 'tag': {
      const expiresOn = action.days === null ? null : shiftDay(today, action.days);
      return hasTag(story, action.tag) ? null : { kind: 'tag', tag: action.tag, expiresOn };
    }
    case 'untag': {
      const worn = story.tagged.filter((row) => row.endedAt === null && row.name === action.tag);
      // More than one only where two devices put it on.
      const taggings = worn.map(({ id }) => id).slice(0, 20);
      return worn.length === 0 ? null : { kind: 'untag', tag: action.tag, taggings };
    }
    case 'followUp':
      return followUp(action.title, story, today, {
        dueOn: shiftDay(today, action.inDays),
        dueTime: action.time,
        script: null,
      });
    case 'script': {
      const { by, value } = action;
      const due = { dueOn: today, dueTime: null, script: { by, value } };
      return followUp(action.title, story, today, due);
    }
    case 'owner':
      return customer.ownerId === action.owner
        ? null
        : { kind: 'owner', before: customer.ownerId, after: action.owner };
    case 'stage':
      return customer.stage === action.stage
        ? null
        : { kind: 'stage', before: customer.stage ?? null, after: action.stage };
    default:
      return isFieldEqual(customer, action.field, action.value)
        ? null
        : { kind: 'field', field: action.field, value: action.value };
  }
}

type Due = Omit<Extract<PlannedEffect, { kind: 'followUp' }>, 'kind' | 'title'>;

function followUp(template: string, story: CustomerStory, today: string, due: Due): PlannedEffect {
  const { customer, orders } = story.facts;
  const last = orders.at(-1);
  const { text } = fillVariables(template, {
    customer: addressName(customer),
    company: customer.company,
    birthday: String(fieldValue(customer, { room: 'profile', key: 'birthday' }) ?? ''),
    product: last?.items[0] ?? '',
    lastOrder: last?.day ?? '',
    date: today,
  });
  const title = text.trim().slice(0, 300);
  return customer.doNotContact ? { kind: 'held', title } : { kind: 'followUp', title, ...due };
}
