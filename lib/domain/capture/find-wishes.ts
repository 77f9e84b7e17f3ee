import type { Find, Speaker } from './chip.ts';
import { clausesOf, type Stretch } from './plain-text.ts';
import { demand, need, needLead, notNeed, notPain, pain } from './wishes.table.ts';
import { saysAny } from './word-list.ts';

type Wish = Extract<Find, { kind: 'need' | 'pain' }>;
type Span = { start: number; end: number };

const shortest = 4;
const longestClause = 400;
const most = 3;

/**
 * Clauses in which the customer says what they need or what troubles them; what the rep writes has
 * none. `quantities` are places of ordered goods: a plain order is no need; a clause that complains
 * tells a trouble.
 */
export function findWishes(
  text: string,
  from: Speaker,
  quantities: readonly Span[],
  complaints: readonly Span[],
): Wish[] {
  if (from === 'me') return [];
  const found = clausesOf(text).flatMap((clause): Wish[] => {
    const plain = withoutVeil(clause.text.slice(0, longestClause));
    const isOrder = quantities.some(({ start, end }) => start >= clause.start && end <= clause.end);
    if (plain.length < shortest) return [];
    const isComplaint = complaints.some(({ start }) => start >= clause.start && start < clause.end);
    if ((isComplaint || saysAny(pain, plain)) && !notPain.test(plain) && !demand.test(plain))
      return [wishOf('pain', clause, text)];
    return saysAny(need, plain) &&
      !saysAny(notNeed, plain) &&
      !(isOrder && !saysAny(needLead, plain))
      ? [wishOf('need', clause, text)]
      : [];
  });
  return found.slice(0, most);
}

function wishOf(kind: 'need' | 'pain', clause: Stretch, text: string): Wish {
  const lead =
    /^(?:但是?|不过|而且|另外|还有|其实|就是|因为|所以|然后|and|but|also|so|because)\s?/i.exec(
      clause.text,
    )?.[0].length ?? 0;
  const end = clause.end - (/[。!?;,、~.\s]{1,12}$/.exec(clause.text)?.[0].length ?? 0);
  const start = Math.min(clause.start + lead, end);
  return { kind, start, end, value: text.slice(start, end) };
}

/** Places that are veiled say nothing here. */
function withoutVeil(text: string): string {
  return text.replaceAll(/[\uE000-\uE002]/g, '');
}
