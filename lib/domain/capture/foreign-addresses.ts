import type { Find } from './chip.ts';
import {
  countries,
  houseParts,
  joinedStreets,
  namedSites,
  noTown,
  streetEnds,
  streetStarts,
} from './streets.table.ts';

const capital = String.raw`\p{Lu}[\p{L}'.-]{0,20}`;
const small = String.raw`(?:de|des|du|la|le|les|los|las|del|della|di|da|do|dos|van|von|der|den|el|al|of|the|and)`;
const houseNumber = String.raw`(?:(?:No\.?|Nr\.?|#|Blk|Block|Unit|Plot|Lot|Shop) ?)?\d{1,5}[A-Za-z]?(?:[-/]\d{1,5}[A-Za-z]?)?`;
const compass = String.raw`(?:North|South|East|West|NE|NW|SE|SW|[NSEW])\.?`;
/** Where a street stands with its number; one pattern for each way to write it. */
const streets: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\d.$€£¥/-])${houseNumber},? (?:${compass} )?(?:(?:${capital}|\d{1,3}(?:st|nd|rd|th)|${small}) ){1,4}?(?:${streetEnds})(?!\p{L})(?! (?:${streetEnds})(?!\p{L}))(?! (?!pls|is|was)\p{Ll}{2,14}s(?!\p{L}))\.?(?: \d{1,2}(?=,))?(?: ${compass}(?!\p{L}))?`,
    'gu',
  ),
  /(?<![\p{L}\d.$€£¥/-])\d{1,5}[a-z]?,? (?!a |the |my |new |big |more )\p{Ll}{3,12} (?:\p{Ll}{3,12} )?(?:street|road|avenue|lane|drive|blvd)(?![\p{L}]| \p{Ll}{3,12} (?:lol|haha))(?! food| price| value)/gu,
  new RegExp(
    String.raw`(?<![\p{L}\d.$€£¥/-])${houseNumber},? (?:${streetStarts}) (?:(?:${small}|l'|d') ?){0,2}${capital}(?: (?:${small} )?${capital}){0,3}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:${streetStarts}) (?:(?:${small}) ){0,2}${capital}(?: (?:${small} )?${capital}){0,3},? ${houseNumber}(?![\d.:%]|\p{L})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}-])\p{Lu}[\p{L}-]{2,20}(?: ?(?:${joinedStreets})|[- ](?:Stra(?:ß|ss)e|Str\.|Platz|Allee|Weg)) ${houseNumber}(?![\d.:%]|\p{L})`,
    'gu',
  ),
  /(?<!\p{L})P\.?O\.? ?Box \d{2,7}/gu,
];

const part = String.raw`(?:(?:${houseParts}|unit|suite|apt|flat|ap(?:to?)?|piso|bloco|local)\.? ?#?(?:\d{1,5}[A-Za-z]?(?:-[\dA-Za-z]{1,4})?|[A-Z]\d{0,4}(?:-\d{1,5})?)(?!\p{L})|\d{1,3}/F|(?:\d{1,3}(?:st|nd|rd|th)|[Gg]round) [Ff]loor|#\d{1,5}(?:-\d{1,4})?)`;
const site = String.raw`(?:${capital} ){1,4}?(?:${namedSites})(?!\p{L})`;
const before = new RegExp(String.raw`(?:${part}|${site}),? $`, 'u');
const postcode = String.raw`(?:[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?:[A-Z]{1,2}-)?\d{5}(?:-\d{3,4})?|\d{3}-\d{4}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{4,6})(?![\p{L}\d:%-]|\.\d| ?(?:pcs|pieces|units|boxes|sets))`;
const town = String.raw`(?!(?:${noTown})(?!\p{L}))\p{Lu}\p{Ll}[\p{L}'-]{0,20}(?![\p{L}\d])(?: (?!(?:${noTown})(?!\p{L}))(?:${small} )?\p{Lu}\p{Ll}[\p{L}'-]{0,20}(?![\p{L}\d])){0,2}`;
const codeFollows = new RegExp(String.raw`^,? ${postcode}`, 'u');
/** What may follow, each part once more after the other. */
const following: readonly RegExp[] = [
  new RegExp(String.raw`^,? ?${part}`, 'u'),
  new RegExp(String.raw`^,? (?:${countries})(?!\p{L})`, 'u'),
  codeFollows,
  new RegExp(
    String.raw`^(?:,| -)? [A-Z]{2,3}(?=[ ,.\n]|$)(?!, ?(?:pls|please)| (?:pls|please))`,
    'u',
  ),
  new RegExp(String.raw`^ ${town}(?=,? (?:[A-Z]{2,3} )?${postcode})`, 'u'),
  new RegExp(String.raw`^, ?${town}(?: \d{1,2}(?![\d:.%]|\p{L}| ))?`, 'u'),
];
/** A town without a comma: behind a postcode, or before one or the sign of a state. */
const townBehindCode = new RegExp(String.raw`^ ${town}`, 'u');
const withoutStreet = new RegExp(
  String.raw`(?<!\p{L})${part},? (?:${site}|${part}|Street \d{1,3}[A-Z]?)(?=, ${town})`,
  'gu',
);
const farthest = 8;
const reach = 90;

/** Addresses in Latin letters: a street with its number, with the parts of the house before and the town behind. */
export function foreignAddresses(text: string): Find[] {
  const found: Find[] = [];
  const heads = [...streets.flatMap((pattern) => [...text.matchAll(pattern)]), ...sitesOf(text)];
  for (const { index, 0: head } of heads) {
    const start = startOf(text, index);
    const end = endOf(text, index + head.length);
    if (!found.some((other) => other.start < end && start < other.end))
      found.push({ kind: 'address', start, end, value: text.slice(start, end) });
  }
  return found;
}

/** Without a street: a part of a house, then its name or another part, then a town. */
const sitesOf = (text: string): RegExpExecArray[] => [...text.matchAll(withoutStreet)];

/** The parts of the house before the street. */
function startOf(text: string, from: number): number {
  let start = from;
  for (let round = 0; round < 3; round += 1) {
    const match = before.exec(text.slice(Math.max(0, start - 60), start));
    if (!match) break;
    start -= match[0].length;
  }
  return start;
}

/** Town, state, postcode and country behind it, and the parts of the house where they come last. */
function endOf(text: string, from: number): number {
  let end = from;
  let isBehindCode = false;
  for (let round = 0; round < farthest; round += 1) {
    const ahead = text.slice(end, end + reach);
    const next: { pattern: RegExp; length: number } | undefined = [
      ...following,
      ...(isBehindCode ? [townBehindCode] : []),
    ]
      .map((pattern) => ({ pattern, length: pattern.exec(ahead)?.[0].length ?? 0 }))
      .find(({ length }) => length > 0);
    if (!next) break;
    end += next.length;
    isBehindCode = next.pattern === codeFollows;
  }
  return end;
}
