const day = 86_400_000;

function startOfDay(ms: number): number {
  return new Date(ms).setHours(0, 0, 0, 0);
}

/**
 * An instant as people say it, in the browser's zone: relative within a week, the date after that.
 * `language` is a language tag such as `zh-CN`.
 */
export function momentText(instant: string, now: number, language: string): string {
  const at = Date.parse(instant);
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const minutes = Math.round((now - at) / 60_000);
  if (minutes >= 0 && minutes < 60) return relative.format(-minutes, 'minute');
  const days = Math.round((startOfDay(now) - startOfDay(at)) / day);
  if (days >= 0 && days < 7) return `${relative.format(-days, 'day')} ${clock.format(at)}`;
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, {
    month: 'short',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** A calendar day such as `2026-11-21`, whatever the zone. */
export function dayText(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}
