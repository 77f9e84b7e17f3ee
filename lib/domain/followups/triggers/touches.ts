import { type CustomerFacts, lastOrderAt } from '../../facts/customer-facts.ts';

/** Instants of what the rep did towards the customer: contacts not begun by them, follow-ups done. */
export function outwardTouches({ contacts, followUps }: CustomerFacts): string[] {
  const spoken = contacts.filter(({ direction }) => direction !== 'in').map(({ at }) => at);
  const done = followUps.flatMap(({ status, doneAt }) =>
    status === 'done' && doneAt !== null ? [doneAt] : [],
  );
  return [...spoken, ...done].sort();
}

/** Whether the rep did anything towards the customer after an instant. */
export function isAnsweredSince(facts: CustomerFacts, at: string): boolean {
  return (outwardTouches(facts).at(-1) ?? '') > at;
}

/**
 * Instant of the last thing that connects shop and customer in either direction: a contact, a done
 * follow-up, an order. Null where there was none.
 */
export function lastTouchAt(facts: CustomerFacts): string | null {
  const all = [facts.contacts.at(-1)?.at, outwardTouches(facts).at(-1), lastOrderAt(facts)];
  return (
    all
      .filter((at) => typeof at === 'string')
      .sort()
      .at(-1) ?? null
  );
}
