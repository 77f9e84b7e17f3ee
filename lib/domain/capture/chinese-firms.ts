import { knownTowns } from './addresses.table.ts';
import type { Find } from './chip.ts';
import {
  type FirmEnding,
  firmEndings,
  firmLeads,
  generic,
  hasStaff,
  identifies,
  introduces,
  isCalled,
  isDoing,
  isFollowed,
  isFullForm,
  isLandmark,
  isMeasured,
  isOpened,
  isPlaceholder,
  isPublic,
  isPursuit,
  isSigned,
  isSomebodys,
  isTalk,
  kindSigns,
  measures,
  namesAnything,
  notEmployer,
  notName,
  weakLeads,
} from './companies.table.ts';

type Ending = { kind: FirmEnding; start: number; end: number };

/** How far a name reaches before its ending. */
const longest: Readonly<Record<FirmEnding, number>> = {
  legal: 26,
  bareLegal: 14,
  shop: 18,
  trade: 14,
  organisation: 14,
};
const nameSigns = /[\p{Script=Han}A-Za-z0-9&·()]/u;
const towns = new RegExp(knownTowns.source, 'gu');

/** Chinese firms: by their endings and the words around them, and whatever is said to be a firm's name. */
export function chineseFirms(text: string): Find[] {
  const byEnding = endingsOf(text).flatMap((ending) => firmAt(text, ending));
  return [...byEnding, ...calledFirms(text)];
}

/** Endings of all kinds; of those that touch one another (冷链物流) the last, of the surest kind. */
function endingsOf(text: string): Ending[] {
  const all = (Object.keys(firmEndings) as FirmEnding[]).flatMap(
    (
      kind, // keys of an object literal
    ) =>
      [...text.matchAll(firmEndings[kind])].map(({ index, 0: word }) => ({
        kind,
        start: index,
        end: index + word.length,
      })),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Ending[] = [];
  for (const ending of all) {
    const last = kept.at(-1);
    if (!last || ending.start > last.end) kept.push({ ...ending });
    else if (ending.end > last.end)
      kept[kept.length - 1] =
        last.kind === 'organisation' ? ending : { ...ending, start: last.start };
  }
  return kept;
}

function firmAt(text: string, { kind, start: at, end }: Ending): Find[] {
  const start = nameStart(text, at, longest[kind]);
  const name = text.slice(start, end);
  const own = ownPart(text.slice(start, at));
  if (isPlaceholder.test(name) || isTalk.test(name) || own.length > 10) return [];
  const before = text.slice(Math.max(0, start - 10), start);
  // Said to be theirs a house needs no name of its own: 我们单位是市第一医院.
  const isTheirs = isPublic.test(name) && name.length > 4 && identifies.test(before);
  const isFull = kind === 'legal' && name.length >= 10 && isFullForm.test(name);
  const isNamed = own.length >= (kind === 'legal' ? 1 : 2) || isTheirs || isFull;
  if (isSomebodys.test(name) || isOpened.test(own) || isLandmark.test(text.slice(end, end + 4)))
    return [];
  if (!isNamed || !isMeant(text, { kind, start, end }, own)) return [];
  return [{ kind: 'company', start, end, value: name }];
}

/** Whether the words around it tell that a firm is named: the less the ending says the more they have to. */
function isMeant(text: string, { kind, start, end }: Ending, own: string): boolean {
  if (kind === 'legal') return true;
  const before = text.slice(Math.max(0, start - 10), start);
  const behind = text.slice(end, end + 8);
  const isIntroduced = introduces.test(before);
  const isFirst = /(?:^|[\s,。:;!?、【[(「『"“/|])$/.test(before);
  if (kind === 'bareLegal') return isIntroduced || (isFirst && isFollowed.test(behind));
  if (kind === 'shop') return isIntroduced || isFirst || isFollowed.test(behind);
  if (measures.test(before) && isMeasured.test(behind)) return true;
  if (!isFollowed.test(behind)) return false;
  if (kind === 'organisation') return identifies.test(before);
  if (!isPursuit.test(text.slice(start, end)) || own.endsWith('记')) return isIntroduced || isFirst;
  const isLast = behind === '' && !/(?:\n|[【[(「『“])$/.test(before);
  return !isDoing.test(own) && (isIntroduced || (isFirst && isSigned.test(behind) && !isLast));
}

/** Behind the last word that cannot be part of a name; a town is never cut. */
function nameStart(text: string, at: number, reach: number): number {
  let start = at;
  while (start > 0 && at - start < reach && nameSigns.test(text.charAt(start - 1))) start -= 1;
  const body = text.slice(start, at).replaceAll(towns, (town) => '市'.repeat(town.length));
  let cut = 0;
  for (const { index, 0: lead } of body.matchAll(firmLeads))
    cut = Math.max(cut, index + lead.length);
  for (const { index, 0: lead } of body.matchAll(weakLeads)) {
    const end = index + lead.length;
    if (index > cut + 1 && body.length - end >= 2) cut = end;
  }
  // A bracket that was not opened in the name was opened before it.
  const open = body.lastIndexOf('(');
  if (open >= cut && !body.slice(open).includes(')')) cut = open + 1;
  return start + cut;
}

/** What is left of a name without towns, kinds and qualities; empty where it names nothing. */
function ownPart(body: string): string {
  const bare = body
    .replaceAll(/[()·&]/g, '')
    .replaceAll(towns, '')
    .replaceAll(generic, '');
  return kindSigns.test(bare) ? '' : bare;
}

/** Whatever it ends in: 抬头:青禾, 店名叫指尖时光, 我是小鹿的张老师. */
function calledFirms(text: string): Find[] {
  const named = [
    ...namesOf(text, namesAnything).filter(
      ({ value }) => !kindSigns.test(value.replaceAll(generic, '')) || isPublic.test(value),
    ),
    ...namesOf(text, isCalled).filter(
      ({ value }) => !isTalk.test(value) && ownPart(value).length > 1,
    ),
  ];
  const employers = namesOf(text, hasStaff).filter(
    ({ value }) => !notEmployer.test(value) && !isTalk.test(value) && ownPart(value).length > 1,
  );
  return [...named, ...employers];
}

function namesOf(text: string, pattern: RegExp): Extract<Find, { kind: 'company' }>[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: whole, groups }) => {
    const name = groups?.['name'] ?? groups?.['other'] ?? '';
    const isPerson = /^\p{Script=Han}{2,3}$/u.test(name) && /[方人]|客户|户名|落款/.test(whole);
    if (notName.test(name) || isPerson || kindSigns.test(name)) return [];
    const start = index + whole.lastIndexOf(name);
    return [{ kind: 'company', start, end: start + name.length, value: name }];
  });
}
