import { cleanText } from '../../domain/clean-text.ts';
import type { Candidate } from '../../domain/sighting.ts';
import { matchesPath } from '../../domain/teaching/page-path.ts';
import { findBeside } from '../kit/beside.ts';
import { addTo, type Fields, mergeCandidates } from '../kit/candidates.ts';
import { findContacts } from '../kit/contact-text.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinder, readFinders } from '../kit/finders.ts';
import type { Page } from '../kit/page.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { Lessons, TaughtData } from './data.ts';

/** Below what counts as an answer. */
const hint = 0.25;

export const site = defineSite<Lessons>({
  about,
  detect: ({ url, frame }, data) => frame.top && pagesHere(url, data).length > 0,
  extract(page, data): Reading {
    const readings = pagesHere(page.url, data).map((name) => readTaught(page, data, name));
    return readings.find(({ fields }) => fields?.name) ?? readings[0] ?? {};
  },
});

/** Names of the taught pages that the address is one of. */
function pagesHere(url: URL, { labels }: TaughtData): string[] {
  const isHere = ([, path]: [string, string]) => matchesPath(path, url.pathname);
  return Object.entries(labels.paths)
    .filter(isHere)
    .map(([name]) => name);
}

function readTaught(page: Page, data: TaughtData, name: string): Reading {
  const { dom, url } = page;
  const read = readFinders(dom, data.parts[name] ?? {});
  const { fields, misses } = withLabels(page, data, name, read);
  const own = readOwnFields(page, data, name);
  keepContacts(fields, 'email');
  keepContacts(fields, 'phone');
  const isTrusted = data.labels.states[name] === 'trusted';
  if (!isTrusted) makeHints(fields);
  const who = fields.name?.[0]?.value ?? '';
  return {
    kind: isTrusted && data.labels.kinds[name] === 'chat' ? 'chat' : 'page',
    // Nobody is open on a page of this kind without a name.
    fields: who === '' ? {} : fields,
    misses: [...misses, ...own.misses],
    sessionKey: who === '' ? null : cleanText(`${url.pathname} ${who}`),
    // One site id for all taught hosts: this keeps a name confirmed on one from counting on another.
    ownAccount: url.host,
    ...(who !== '' && own.row ? { row: own.row } : {}),
  };
}

/** The words beside a value lead to it as well; where they are gone, that is a miss. */
function withLabels(
  page: Page,
  data: TaughtData,
  name: string,
  { fields, misses }: { fields: Fields; misses: string[] },
): { fields: Fields; misses: string[] } {
  const gone = [...misses];
  const own = data.own[name] ?? {};
  for (const key of Object.keys(data.labels.beside[name] ?? {})) {
    if (Object.hasOwn(own, key)) continue;
    const found = readBeside(page, data, name, key);
    if (!found) gone.push(`${key}-label`);
    // cast: labels are kept for fields and for the business's own only
    else addTo(fields, key as keyof Fields, [found]);
  }
  return { fields, misses: gone };
}

/** What stands beside the words that were taught for a field; null where they lead to nothing. */
function readBeside(
  { dom }: Page,
  { labels, css }: TaughtData,
  name: string,
  key: string,
): Candidate | null {
  const label = labels.beside[name]?.[key];
  const found = label === undefined ? null : findBeside(dom, label, css.near);
  const value = found ? cleanText(dom.value(found)) : '';
  return value === '' ? null : { value, confidence: 0.7, finder: `${key}-label` };
}

/** Of what stands where a number or an address was shown, only the number or the address. */
function keepContacts(fields: Fields, key: 'email' | 'phone'): void {
  const seen = fields[key] ?? [];
  delete fields[key];
  const found = seen.flatMap((candidate): Candidate[] => {
    const { emails, phones } = findContacts(candidate.value);
    const contacts = key === 'email' ? emails : phones.length > 0 ? phones : plainNumber(candidate);
    return contacts.map((value) => ({ ...candidate, value }));
  });
  addTo(fields, key, found);
}

/** While it is being checked, what was taught names nobody. */
function makeHints(fields: Fields): void {
  for (const [key, seen] of Object.entries(fields)) {
    const hints = seen.map((each) => ({ ...each, confidence: Math.min(hint, each.confidence) }));
    // cast: the keys of Fields are field keys
    fields[key as keyof Fields] = hints;
  }
}

/** A number without country code that is no Chinese mobile: the user said that it is a phone. */
function plainNumber({ value }: Candidate): string[] {
  const [number = ''] = /\+?\d[\d ()-]{5,20}\d/.exec(value.slice(0, 60)) ?? [];
  return number.replace(/\D/g, '').length >= 7 ? [number] : [];
}

/** The business's own fields, as the columns of a one-row table; each is found in several ways too. */
function readOwnFields(page: Page, data: TaughtData, name: string) {
  const misses: string[] = [];
  const own = Object.entries(data.own[name] ?? {});
  const cells = own.map(([label, finders]) => {
    const read = finders.map((finder) => readFinder(page.dom, finder));
    misses.push(
      ...finders.filter((finder, at) => !read[at] && !finder.isOptional).map(({ id }) => id),
    );
    const all = [...read, readBeside(page, data, name, label)];
    return mergeCandidates(all.filter((found) => found !== null))[0]?.value ?? '';
  });
  const row = own.length === 0 ? null : { header: own.map(([label]) => label), cells };
  return { row, misses };
}
