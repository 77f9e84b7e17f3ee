import type { NewId } from '../ids.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { type Dice, diceFrom } from './dice.ts';
import type { CustomerDraft, CustomFieldDraft, DemoWorld, TagDraft } from './drafts.ts';
import { makeAutomations } from './make-automations.ts';
import { makeCast } from './make-cast.ts';
import { addFollowUps, type TradedCustomer } from './make-follow-ups.ts';
import { makePeople, type Person } from './make-people.ts';
import { makeOrders } from './make-purchases.ts';
import { makeScripts, makeScriptUses } from './make-scripts.ts';
import { makeProducts, makeService } from './make-service.ts';
import { makeNeeds, makeTalks } from './make-talks.ts';
import { behaviourTags, preferenceTags, tradeTags } from './tags.table.ts';
import { type Teller, tellerWith } from './tell.ts';

export type DemoOptions = {
  seed: number;
  /** Instant text; everything is told relative to it, so that some follow-ups are due today. */
  now: string;
  /** IANA zone of the rep. */
  zone: string;
  newId: NewId;
};

const demoCustomerCount = 300;

type Shelf = {
  dice: Dice;
  calendar: Calendar;
  teller: Teller;
  newId: NewId;
  fields: CustomFieldDraft[];
};

/**
 * A stationery and print shop beside a campus: 300 customers with two years of orders, talks, needs
 * and follow-ups. Pure; the same options give the same world, ids included when `newId` repeats.
 */
export function makeDemoWorld({ seed, now, zone, newId }: DemoOptions): DemoWorld {
  const dice = diceFrom(seed);
  const calendar = calendarOf(now, zone);
  const teller = tellerWith(dice);
  const tags = makeTags(newId);
  const customFields = makeCustomFields(newId);
  const tagIdOf = idByName(tags);
  const cast = makeCast({ calendar, tagIdOf, newId: () => customerId(newId) });
  const shelf: Shelf = { dice, calendar, teller, newId, fields: customFields };
  const traded: TradedCustomer[] = makePeople(dice, demoCustomerCount - cast.length).map(
    (person) => ({ trade: person.trade, customer: makeCustomer(shelf, person, tagIdOf) }),
  );
  for (const { customer } of dice.some(traded, 3)) customer.fields.doNotContact = true;
  addFollowUps(dice, calendar, teller, traded);
  const customers = [...cast, ...traded.map(({ customer }) => customer)];
  const scripts = makeScripts(newId);
  const scriptUses = makeScriptUses(seed, calendar, customers, scripts);
  const service = makeService(seed, calendar, { cast, traded });
  const products = makeProducts();
  const automations = makeAutomations(now);
  const shop = { tags, customFields, scripts, scriptUses, automations, products, service };
  return { ...shop, customers };
}

function makeCustomer(
  shelf: Shelf,
  person: Person,
  tagIdOf: (name: string) => TagDraft['id'],
): CustomerDraft {
  const { dice } = shelf;
  const { trade, name, remark, company, source, profile, contactPoints } = person;
  const orders = makeOrders(dice, shelf.calendar, person);
  const since = orders.at(-1)?.daysAgo ?? 60;
  const names = [
    tradeTags[trade].name,
    ...(orders.length > 5 ? ['按季补货'] : []),
    ...dice.some(behaviourTags.slice(0, -1), dice.between(0, 1)).map((tag) => tag.name),
    ...dice.some(preferenceTags, dice.between(0, 1)).map((tag) => tag.name),
  ];
  return {
    id: customerId(shelf.newId),
    fields: {
      name,
      remark,
      company,
      source,
      profile,
      doNotContact: false,
      custom: customValues(shelf, person),
    },
    contactPoints,
    tagIds: names.map(tagIdOf),
    purchases: orders.map(({ purchase }) => purchase),
    talks: makeTalks({ ...shelf, trade }, orders),
    needs: makeNeeds({ ...shelf, trade }, since),
    followUps: [],
  };
}

function makeTags(newId: NewId): TagDraft[] {
  // newId gives UUIDs; the brand says which record this one is for.
  const all = [...Object.values(tradeTags), ...behaviourTags, ...preferenceTags];
  return all.map((fields) => ({ id: newId() as TagDraft['id'], fields }));
}

function idByName(tags: readonly TagDraft[]): (name: string) => TagDraft['id'] {
  const ids = new Map(tags.map(({ id, fields }) => [fields.name, id]));
  return (name) => {
    const id = ids.get(name);
    if (!id) throw new Error(`expected a tag of tags.table.ts, found "${name}"`);
    return id;
  };
}

function makeCustomFields(newId: NewId): CustomFieldDraft[] {
  const fields = [
    { label: '开票抬头', kind: 'text', choices: [] },
    { label: '结算方式', kind: 'choice', choices: ['现结', '月结', '预付'] },
    { label: '送货上门', kind: 'yesNo', choices: [] },
  ] satisfies Omit<CustomFieldDraft['fields'], 'order'>[];
  return fields.map((field, order) => ({
    id: newId() as CustomFieldDraft['id'], // as in makeTags
    fields: { ...field, order },
  }));
}

function customValues({ dice, fields }: Shelf, { trade, company }: Person) {
  const [invoice, settlement, delivery] = fields;
  if (trade === 'student' || !invoice || !settlement || !delivery) return {};
  return {
    ...(company && dice.chance(0.5) ? { [invoice.id]: company } : {}),
    ...(dice.chance(0.6) ? { [settlement.id]: dice.pick(['现结', '月结', '预付']) } : {}),
    ...(dice.chance(0.4) ? { [delivery.id]: dice.chance(0.7) } : {}),
  };
}

function customerId(newId: NewId): CustomerDraft['id'] {
  return newId() as CustomerDraft['id']; // as in makeTags
}
