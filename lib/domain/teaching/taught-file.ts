import { z } from 'zod';
import type { SiteData } from '../selectors/site-data.ts';
import { finderSchema } from './finder-schema.ts';
import { taughtFields } from './pick.ts';

export const taughtFormat = 'zhike-site-1';
/** Characters of a file; larger ones are not looked into. */
export const taughtFileCap = 40_000;

const ownField = z.string().trim().min(1).max(60);
const words = z.string().trim().min(1).max(40);
const css = z.string().trim().min(1).max(2_000);

/** The part of a site's data that teaching makes: the same names and shapes as a built-in site's. */
const taughtData = z.strictObject({
  /** Where the person's fields stand: two finders each, one where the page gives no second. */
  finders: z.partialRecord(z.enum(taughtFields), z.array(finderSchema).min(1).max(4)),
  /** The business's own fields in the same way, by their label. */
  own: z.record(ownField, z.array(finderSchema).min(1).max(4)).default({}),
  /** The words beside a value, by field: a third way to it, and a check on the other two. */
  labels: z.record(ownField, words).default({}),
  composer: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/), css }))
    .max(4)
    .default([]),
});

/** A taught page as a file: data only, for one host and one kind of address on it. */
export const taughtFileSchema = z.strictObject({
  format: z.literal(taughtFormat),
  name: z.string().trim().min(1).max(60),
  origin: z.string().regex(/^https?:\/\/[a-z0-9.-]{1,253}\/\*$/),
  /** Path of the pages, `*` for a part that differs from customer to customer. */
  path: z.string().regex(/^\/[^?#\s]{0,200}$/),
  kind: z.enum(['chat', 'page']),
  data: taughtData,
});
export type TaughtFile = z.infer<typeof taughtFileSchema>;

export const taughtFaults = [
  'tooLarge',
  'notJson',
  'otherFormat',
  'wrongShape',
  'noName',
  'badSelector',
] as const;
export type TaughtFault = (typeof taughtFaults)[number];
export type CheckedTaught =
  | { state: 'fine'; file: TaughtFile }
  | { state: 'refused'; fault: TaughtFault; where: string };

/**
 * In: the text of a file and whether the browser can use a selector. Out: what it teaches, or why it is
 * refused as a whole. It can name one host and the known fields only, and hold no expression that a
 * page's text could make slow.
 */
export function checkTaught(text: string, isSelector: (css: string) => boolean): CheckedTaught {
  if (text.length > taughtFileCap) return refused('tooLarge');
  const json = parse(text);
  if (json === undefined) return refused('notJson');
  const parsed = taughtFileSchema.safeParse(json);
  if (!parsed.success) {
    const isOurs = json !== null && typeof json === 'object' && Reflect.get(json, 'format');
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    return isOurs === taughtFormat ? refused('wrongShape', where) : refused('otherFormat');
  }
  const file = parsed.data;
  if (!file.data.finders.name) return refused('noName');
  const bad = selectorsOf(file).find((one) => !isSelector(one));
  return bad === undefined ? { state: 'fine', file } : refused('badSelector', bad.slice(0, 120));
}

function refused(fault: TaughtFault, where = ''): CheckedTaught {
  return { state: 'refused', fault, where };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told to the user as "not JSON"
  }
}

function selectorsOf({ data }: TaughtFile): string[] {
  const finders = [...Object.values(data.finders).flat(), ...Object.values(data.own).flat()];
  return [...finders, ...data.composer].map((each) => each.css);
}

/** The file as it is kept and exported. */
export function writeTaught(file: TaughtFile): string {
  return JSON.stringify(file, null, 2);
}

/** One of several taught pages of a host, and whether it may be believed yet. */
export type TaughtPage = { file: TaughtFile; isTrusted: boolean };

/**
 * In: what was taught of one host. Out: the data its script reads with; `p0`, `p1` name the pages in
 * the order given. The site's code makes nothing but hints of a page that is
 * still being checked.
 */
export function siteDataOfTaught(pages: readonly TaughtPage[]): SiteData {
  const by = <Value>(value: (page: TaughtPage) => Value) =>
    Object.fromEntries(pages.map((page, at) => [`p${at}`, value(page)]));
  return {
    watch: {
      roots: [],
      attributes: ['class', 'aria-selected', 'aria-current', 'value', 'hidden'],
      events: ['address'],
    },
    css: { near: 'dt, th, td, label, span, div, p, b, strong, em, h2, h3, h4, h5, li' },
    parts: by(({ file }) => file.data.finders),
    own: by(({ file }) => file.data.own),
    labels: {
      paths: by(({ file }) => file.path),
      kinds: by(({ file }) => file.kind),
      states: by(({ isTrusted }) => (isTrusted ? 'trusted' : 'checked')),
      beside: by(({ file }) => file.data.labels),
    },
    composer: pages.flatMap(({ file, isTrusted }) => (isTrusted ? file.data.composer : [])),
  };
}
