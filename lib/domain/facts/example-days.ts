import type { Contract } from '../records/contract.ts';
import type { Customer } from '../records/customer.ts';
import type { Interaction } from '../records/interaction.ts';
import type { Need } from '../records/need.ts';
import type { Purchase } from '../records/purchase.ts';
import type { Satisfaction } from '../records/satisfaction.ts';
import type { CustomerHistory } from './customer-facts.ts';
import {
  exampleAnswer,
  exampleContact,
  exampleContract,
  exampleCustomer,
  exampleNeed,
  exampleOrder,
} from './example-rows.ts';

/** Rows for the examples of rules. Days are `yyyy-mm-dd`; each thing happened at noon of that day, UTC. */
const noonOf = (day: string): string => `${day}T12:00:00.000Z`;

/** What is not given of a customer's history: somebody kept since `day`, and nothing more. */
export function exampleHistory(history: Partial<CustomerHistory>, day: string): CustomerHistory {
  return {
    customer: customerSince(day),
    purchases: [],
    interactions: [],
    followUps: [],
    contracts: [],
    complaints: [],
    answers: [],
    needs: [],
    segmentChanges: [],
    tags: [],
    ...history,
  };
}

/** A customer kept since `day`. */
export function customerSince(day: string, fields: Partial<Customer> = {}): Customer {
  return exampleCustomer(noonOf(day), fields);
}

/** A purchase of so many yuan; nothing is a trial. */
export function bought(day: string, yuan = 100, fields: Partial<Purchase> = {}): Purchase {
  return exampleOrder(noonOf(day), { totalMinor: yuan * 100, ...fields });
}

/** A chat, unless another kind is given; who began it where that is known. */
export function talked(
  day: string,
  direction?: 'in' | 'out',
  fields: Partial<Interaction> = {},
): Interaction {
  return { ...exampleContact(noonOf(day), direction), ...fields };
}

/** A note of the rep. */
export function noted(day: string, text: string): Interaction {
  return talked(day, undefined, { kind: 'note', text });
}

/** Something they need. */
export function needed(day: string, fields: Partial<Need> = {}): Need {
  return { ...exampleNeed(noonOf(day)), ...fields };
}

/** An answer to how satisfied they are. */
export function answered(day: string, scale: Satisfaction['scale'], score: number): Satisfaction {
  return exampleAnswer(noonOf(day), scale, score);
}

/** An agreement that runs to `endsOn`. */
export function agreed(endsOn: string, fields: Partial<Contract> = {}): Contract {
  return { ...exampleContract('2025-01-01', endsOn), ...fields };
}
