import { toInstant } from '../instants.ts';
import type { FollowUp } from '../records/follow-up.ts';
import { clockOf, dayOf, shiftDay } from './calendar-day.ts';
import { icalLines, icalText } from './ical-lines.ts';
import { icalZone } from './ical-zone.ts';

/** One follow-up as an entry of a calendar. */
export type CalendarEntry = {
  followUp: FollowUp;
  /** What the calendar shows in its list, e.g. the customer and what is to be done. */
  summary: string;
  /** Further lines; may be empty. */
  description: string;
};

export type CalendarOptions = {
  name: string;
  /** Instant of the export. */
  now: string;
};

const zoneYears = 366 * 5;

/**
 * Follow-ups as an iCalendar file (RFC 5545) that any calendar imports. An entry keeps its UID for
 * ever, and one that repeats passes it on to the next, so that a later import updates and never
 * doubles. Times are wall clock in the follow-up's zone, with the zone defined in the file; a
 * follow-up without a time is a whole day that reminds at nine. Written here and not by a library:
 * those at hand take the browser's zone for the follow-up's, or ask for a further date library.
 */
export function icalOf(entries: readonly CalendarEntry[], { name, now }: CalendarOptions): string {
  const zones = new Set(
    entries.flatMap(({ followUp }) => (isTimed(followUp, now) ? [followUp.zone] : [])),
  );
  const from = entries.reduce(
    (first, { followUp: { dueAt } }) => (dueAt < first ? dueAt : first),
    now,
  );
  const until = `${shiftDay(now.slice(0, 10), zoneYears)}T00:00:00.000Z`;
  const start = `${shiftDay(from.slice(0, 10), -1)}T00:00:00.000Z`;
  return icalLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zhike//Follow-ups//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${icalText(name)}`,
    ...[...zones].flatMap((zone) => icalZone(zone, start, until)),
    ...entries.flatMap((entry) => event(entry, now)),
    'END:VCALENDAR',
  ]);
}

function event({ followUp, summary, description }: CalendarEntry, now: string): string[] {
  const { day, time } = startOf(followUp, now);
  const start =
    time === null
      ? `DTSTART;VALUE=DATE:${plain(day)}`
      : `DTSTART;TZID=${followUp.zone}:${plain(day)}T${time.replace(':', '')}00`;
  return [
    'BEGIN:VEVENT',
    `UID:${followUp.series ?? followUp.id}@zhike`,
    `DTSTAMP:${utc(now)}`,
    `LAST-MODIFIED:${utc(followUp.updatedAt)}`,
    // Minutes fit the 32 bits that a sequence has; it only has to grow with each change.
    `SEQUENCE:${Math.floor(Date.parse(followUp.updatedAt) / 60_000)}`,
    start,
    `DURATION:${time === null ? 'P1D' : 'PT30M'}`,
    ...(followUp.repeat ? [`RRULE:${followUp.repeat}`] : []),
    `SUMMARY:${icalText(summary)}`,
    ...(description ? [`DESCRIPTION:${icalText(description)}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${icalText(summary)}`,
    `TRIGGER:${time === null ? 'PT9H' : 'PT0S'}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** A snooze moves it; one that repeats stays on its day, which its rule is counted from. */
function startOf(followUp: FollowUp, now: string): { day: string; time: string | null } {
  const { dueOn, dueTime, snoozedUntil, repeat, zone } = followUp;
  if (repeat || snoozedUntil === null || snoozedUntil <= now) return { day: dueOn, time: dueTime };
  return { day: dayOf(snoozedUntil, zone), time: clockOf(snoozedUntil, zone) };
}

function isTimed(followUp: FollowUp, now: string): boolean {
  return startOf(followUp, now).time !== null;
}

function plain(day: string): string {
  return day.replaceAll('-', '');
}

function utc(instant: string): string {
  return `${toInstant(Date.parse(instant)).slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
