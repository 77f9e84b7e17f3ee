import { toInstant } from '../instants.ts';
import { offsetAt, offsetChange } from './zone-offset.ts';

type Change = { at: number; before: number; after: number };

/**
 * The definition of an IANA zone for a calendar file (RFC 5545, 3.6.5): its offset at the start and
 * every change of it between two instants, each as an observance of its own.
 */
export function icalZone(zone: string, from: string, until: string): string[] {
  const start = Date.parse(from);
  const first = offsetAt(start, zone);
  const changes = changesBetween(zone, start, Date.parse(until));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance({ at: start, before: first, after: first }),
    ...changes.flatMap(observance),
    'END:VTIMEZONE',
  ];
}

function changesBetween(zone: string, from: number, until: number): Change[] {
  const changes: Change[] = [];
  for (let at = offsetChange(zone, from, until); at !== null; at = offsetChange(zone, at, until)) {
    changes.push({ at, before: offsetAt(at - 60_000, zone), after: offsetAt(at, zone) });
  }
  return changes;
}

/** DTSTART is the wall clock before the change, as the RFC asks. */
function observance({ at, before, after }: Change): string[] {
  const kind = after > before ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${icalWall(at + before)}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    `END:${kind}`,
  ];
}

/** Milliseconds as wall clock, `yyyymmddThhmmss`. */
function icalWall(ms: number): string {
  return toInstant(ms).slice(0, 19).replaceAll(/[-:]/g, '');
}

function offsetText(ms: number): string {
  const minutes = Math.abs(ms) / 60_000;
  const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  return `${ms < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`;
}
