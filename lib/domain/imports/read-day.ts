import { dayFrom } from '../followups/calendar-day.ts';

/** How 05/01/2026 is meant; null when nobody has said. */
export type DateOrder = 'dayFirst' | 'monthFirst';
export type ReadDay =
  /** `time` is `HH:MM`, null where the cell holds only a day. */
  { state: 'day'; day: string; time: string | null } | { state: 'ambiguous' } | { state: 'bad' };

const time = String.raw`(?:[T\s]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(
  String.raw`^(?<year>\d{4})(?:[-/.]|年)(?<month>\d{1,2})(?:[-/.]|月)(?<date>\d{1,2})日?${time}$`,
);
const compact = new RegExp(
  String.raw`^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<date>\d{2})${time}$`,
);
const yearLast = new RegExp(
  String.raw`^(?<one>\d{1,2})[-/.](?<two>\d{1,2})[-/.](?<year>\d{4})${time}$`,
);

/**
 * A day as tables hold it: 2026-01-05, 2026/1/5, 2026年1月5日, 20260105, 05/01/2026, each perhaps with
 * a time. Where day and month may be either way round and `order` is null, it is ambiguous. A zone in
 * the cell is not read: times in exports are wall-clock times.
 */
export function readDay(cell: string, order: DateOrder | null): ReadDay {
  const text = cell.normalize('NFKC').trim();
  const groups = (yearFirst.exec(text) ?? compact.exec(text))?.groups;
  if (groups) return asDay(groups['year'], groups['month'], groups['date'], groups);
  const last = yearLast.exec(text)?.groups;
  return last ? readYearLast(last, order) : { state: 'bad' };
}

/** The order that the days of a column prove, e.g. by a 13 in one place; null when both are possible. */
export function provenOrder(cells: readonly string[]): DateOrder | null {
  let order: DateOrder | null = null;
  for (const cell of cells) {
    const groups = yearLast.exec(cell.normalize('NFKC').trim())?.groups;
    const [one, two] = [Number(groups?.['one'] ?? 0), Number(groups?.['two'] ?? 0)];
    const here = one > 12 ? 'dayFirst' : two > 12 ? 'monthFirst' : null;
    if (here !== null && order !== null && here !== order) return null;
    order = here ?? order;
  }
  return order;
}

type Groups = Readonly<Record<string, string | undefined>>;

function readYearLast(groups: Groups, order: DateOrder | null): ReadDay {
  const { one, two, year } = groups;
  const dayFirst = asDay(year, two, one, groups);
  const monthFirst = asDay(year, one, two, groups);
  if (order !== null) return order === 'dayFirst' ? dayFirst : monthFirst;
  if (dayFirst.state === 'bad') return monthFirst;
  return monthFirst.state === 'bad' || one === two ? dayFirst : { state: 'ambiguous' };
}

function asDay(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
  { hour, minute }: Groups,
): ReadDay {
  const day = dayFrom(Number(year), Number(month), Number(date));
  if (day === null || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return { state: 'bad' };
  const clock = hour === undefined ? null : `${hour.padStart(2, '0')}:${minute ?? '00'}`;
  return { state: 'day', day, time: clock };
}
