import type { CustomerStory } from '../lib/domain/automation/customer-story.ts';
import { type CustomerHistory, factsOf } from '../lib/domain/facts/customer-facts.ts';
import { exampleHistory } from '../lib/domain/facts/example-days.ts';

export type ExampleStory = Partial<Omit<CustomerStory, 'history' | 'facts'>> & {
  history?: Partial<CustomerHistory>;
  /** Day they were first kept, and the instant of the look. */
  since?: string;
  now?: string;
};

/** A customer as automations see them, of whom only what matters is given; days of UTC. */
export function exampleStory(given: ExampleStory = {}): CustomerStory {
  const { history: rows = {}, since = '2026-01-01', now = '2026-11-21T13:00:00.000Z' } = given;
  const history = exampleHistory(rows, since);
  return {
    history,
    facts: factsOf(history, { now, zone: 'UTC', preset: 'retail' }),
    segments: given.segments ?? [],
    tagged: given.tagged ?? [],
    fieldChangedAt: given.fieldChangedAt ?? {},
    firings: given.firings ?? [],
    journeys: given.journeys ?? [],
  };
}
