/** In which time and language a reader is told of instants. */
export type Reader = {
  /** Milliseconds since 1970 (UTC). */
  now: number;
  zone: string;
  language: string;
};

const dayMs = 86_400_000;

function dayIn(ms: number, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(ms);
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);
}

/** Days from today to a calendar day, negative before. */
function daysFromToday(day: string, { now, zone }: Reader): number {
  return dayNumber(day) - dayNumber(dayIn(now, zone));
}

/** A calendar day `yyyy-mm-dd`: 今天, 明天, 周五 within a week, 6月12日 after, with the year in another. */
export function calendarDayWords(day: string, reader: Reader): string {
  const { language } = reader;
  const away = daysFromToday(day, reader);
  if (Math.abs(away) <= 1) {
    const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(away, 'day');
    return near.charAt(0).toUpperCase() + near.slice(1);
  }
  const at = Date.parse(`${day}T12:00:00Z`);
  if (away > 1 && away <= 6) {
    return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(at);
  }
  const isThisYear = day.slice(0, 4) === dayIn(reader.now, reader.zone).slice(0, 4);
  return new Intl.DateTimeFormat(language, {
    ...(isThisYear ? {} : { year: 'numeric' }),
    month: language.startsWith('zh') ? 'long' : 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}

/** A calendar day with its weekday, however near: 11月22日周日, with the year in another. */
export function datedWords(day: string, { now, zone, language }: Reader): string {
  const isThisYear = day.slice(0, 4) === dayIn(now, zone).slice(0, 4);
  return new Intl.DateTimeFormat(language, {
    ...(isThisYear ? {} : { year: 'numeric' }),
    month: language.startsWith('zh') ? 'long' : 'short',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T12:00:00Z`));
}

/** The day of an instant in the reader's zone. */
export function dayWords(instant: string, reader: Reader): string {
  return calendarDayWords(dayIn(Date.parse(instant), reader.zone), reader);
}

/** Time of day, 24 hours. */
export function timeWords(instant: string, { zone, language }: Reader): string {
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(Date.parse(instant));
}

/** How long ago in the largest unit that says it well: 5分钟前, 34天前, 5个月前, 2年前. */
export function agoWords(instant: string, reader: Reader): string {
  const { now, language, zone } = reader;
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  const minutes = Math.max(Math.floor((now - Date.parse(instant)) / 60_000), 0);
  if (minutes < 1) {
    return language.startsWith('zh') ? '刚刚' : 'just now';
  }
  if (minutes < 60) return words.format(-minutes, 'minute');
  const days = -daysFromToday(dayIn(Date.parse(instant), zone), reader);
  if (days < 1) return words.format(-Math.floor(minutes / 60), 'hour');
  if (days <= 60) return words.format(-days, 'day');
  const months = Math.floor(days / 30.44);
  return months < 24
    ? words.format(-months, 'month')
    : words.format(-Math.floor(days / 365.25), 'year');
}

/** Day and time in full, for a tooltip. */
export function fullWords(instant: string, { zone, language }: Reader): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'full',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(Date.parse(instant));
}
