/** What is known for the variables of a script; texts are as they were stored. */
export type ScriptFacts = {
  /** How the customer is called. */
  customer: string;
  company: string;
  birthday: string;
  /** The last valid order; null without one. */
  lastOrder: { at: string; items: readonly string[] } | null;
  /** How the rep is called on this page; empty where it is not told. */
  me: string;
};

type Reader = { now: number; zone: string; language: string };

function monthDay(ms: number, { zone, language }: Reader): string {
  return new Intl.DateTimeFormat(language, {
    month: language.startsWith('zh') ? 'long' : 'short',
    day: 'numeric',
    timeZone: zone,
  }).format(ms);
}

function listed(items: readonly string[], { language }: Reader): string {
  if (language.startsWith('zh')) return items.join('、');
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

function orderWords({ at, items }: { at: string; items: readonly string[] }, reader: Reader) {
  const day = monthDay(Date.parse(at), reader);
  const what = listed(items.slice(0, 3), reader);
  if (reader.language.startsWith('zh')) return what ? `${day}买的${what}` : `${day}那一单`;
  return what ? `${what} on ${day}` : `the order of ${day}`;
}

/** The words that stand for each variable, in the reader's language; empty where nothing is known. */
export function scriptValues(facts: ScriptFacts, reader: Reader) {
  const { customer, company, birthday, lastOrder, me } = facts;
  return {
    customer,
    company,
    birthday,
    me,
    product: lastOrder?.items[0] ?? '',
    lastOrder: lastOrder ? orderWords(lastOrder, reader) : '',
    date: monthDay(reader.now, reader),
  };
}
