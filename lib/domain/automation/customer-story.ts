import type { CustomerFacts, CustomerHistory } from '../facts/customer-facts.ts';
import type { AutomationFiring } from '../records/automation-firing.ts';
import type { Customer, CustomValue, ProfileKey } from '../records/customer.ts';
import type { JourneyRun } from '../records/journey-run.ts';
import type { FieldPath } from './rule-schema.ts';

/** A tag on the customer, also one that was taken off. Instants are UTC text. */
export type Tagged = {
  id: string;
  name: string;
  at: string;
  endedAt: string | null;
  /** Computed by every device for itself. */
  isRule: boolean;
};

/** One customer as automations see them. */
export type CustomerStory = {
  history: CustomerHistory;
  facts: CustomerFacts;
  /** Segments the customer stands in now. */
  segments: readonly string[];
  tagged: readonly Tagged[];
  /** When each field was last written, by `fieldName`; the stage of the sale as `stage`. */
  fieldChangedAt: Readonly<Record<string, string>>;
  /** What automations did for this customer, taken back or not. */
  firings: readonly AutomationFiring[];
  journeys: readonly JourneyRun[];
};

/** A field as one text, e.g. `profile.industry`. */
export function fieldName({ room, key }: FieldPath): string {
  return `${room}.${key}`;
}

/** The value of a field; null where it is not set. */
export function fieldValue(customer: Customer, { room, key }: FieldPath): CustomValue | null {
  const { profile, custom } = customer;
  if (room === 'custom') return Object.hasOwn(custom, key) ? (custom[key] ?? null) : null;
  if (!Object.hasOwn(profile, key)) return null;
  return profile[key as ProfileKey] ?? null; // its own key of the profile
}

/** Whether a field holds a value that was written as text; a yes is `true`. */
export function isFieldEqual(customer: Customer, field: FieldPath, value: string): boolean {
  return String(fieldValue(customer, field) ?? '').trim() === value.trim();
}

/** Whether the customer has a tag of this name now. */
export function hasTag({ tagged }: Pick<CustomerStory, 'tagged'>, name: string): boolean {
  return tagged.some((tag) => tag.endedAt === null && tag.name === name);
}
