import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '../../../test/builders.ts';
import type { FollowUp } from '../records/follow-up.ts';
import { dueAt } from './due-at.ts';
import { icalOf } from './ical.ts';
import { icalLines, icalText } from './ical-lines.ts';
import { icalZone } from './ical-zone.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
const now = '2026-11-21T02:00:00.000Z';

function due(more: Partial<FollowUp> = {}): FollowUp {
  const when = { dueOn: '2026-11-23', dueTime: '09:00', zone: 'Asia/Shanghai', ...more };
  const plain = { title: '问库存', updatedAt: now, repeat: null, snoozedUntil: null };
  const row = build('followUp', { ...plain, ...when, dueAt: dueAt(when) });
  const { series: _series, ...rest } = row;
  return { ...rest, ...more };
}

function linesOf(followUp: FollowUp, description = ''): string[] {
  const file = icalOf([{ followUp, summary: '王晨：问库存', description }], { name: '跟进', now });
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  return file.replaceAll('\r\n ', '').split('\r\n');
}

describe('a calendar file', () => {
  it('holds a follow-up at its time on the wall, with a reminder and an id that stays', () => {
    const followUp = due();
    expect(linesOf(followUp)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Zhike//Follow-ups//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:跟进',
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Shanghai',
      'BEGIN:STANDARD',
      'DTSTART:20261120T080000',
      'TZOFFSETFROM:+0800',
      'TZOFFSETTO:+0800',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      `UID:${followUp.id}@zhike`,
      'DTSTAMP:20261121T020000Z',
      'LAST-MODIFIED:20261121T020000Z',
      `SEQUENCE:${Date.parse(now) / 60_000}`,
      'DTSTART;TZID=Asia/Shanghai:20261123T090000',
      'DURATION:PT30M',
      'SUMMARY:王晨：问库存',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:王晨：问库存',
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('makes a day without a time a whole day that reminds at nine, and defines no zone for it', () => {
    const lines = linesOf(due({ dueTime: null }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261123');
    expect(lines).toContain('DURATION:P1D');
    expect(lines).toContain('TRIGGER:PT9H');
    expect(lines).not.toContain('BEGIN:VTIMEZONE');
  });

  it('keeps the rule of one that repeats, and the id of the first of them', () => {
    const first = due({ repeat: 'FREQ=WEEKLY;BYDAY=MO' });
    const next = due({ ...first, id: build('followUp', {}, 2).id, series: first.id });
    for (const followUp of [first, next]) {
      expect(linesOf(followUp)).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO');
      expect(linesOf(followUp)).toContain(`UID:${first.id}@zhike`);
    }
  });

  it('moves with a snooze, unless it repeats', () => {
    const snoozedUntil = '2026-11-24T07:30:00.000Z';
    expect(linesOf(due({ snoozedUntil }))).toContain('DTSTART;TZID=Asia/Shanghai:20261124T153000');
    const repeating = due({ snoozedUntil, repeat: 'FREQ=DAILY' });
    expect(linesOf(repeating)).toContain('DTSTART;TZID=Asia/Shanghai:20261123T090000');
  });

  it('defines each change of the clocks of a zone', () => {
    const zone = icalZone(
      'America/New_York',
      '2026-10-01T00:00:00.000Z',
      '2027-06-01T00:00:00.000Z',
    );
    expect(zone.join('\n')).toBe(
      [
        'BEGIN:VTIMEZONE',
        'TZID:America/New_York',
        'BEGIN:STANDARD\nDTSTART:20260930T200000\nTZOFFSETFROM:-0400\nTZOFFSETTO:-0400\nEND:STANDARD',
        'BEGIN:STANDARD\nDTSTART:20261101T020000\nTZOFFSETFROM:-0400\nTZOFFSETTO:-0500\nEND:STANDARD',
        'BEGIN:DAYLIGHT\nDTSTART:20270314T020000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nEND:DAYLIGHT',
        'END:VTIMEZONE',
      ].join('\n'),
    );
    const half = icalZone(
      'Australia/Lord_Howe',
      '2026-11-01T00:00:00.000Z',
      '2027-05-01T00:00:00.000Z',
    );
    expect(half).toContain('TZOFFSETTO:+1030');
  });

  it('escapes what has a meaning in the format, and lets nothing begin a line of its own', () => {
    expect(icalText('a\\b;c,d\r\ne\nf\u0007')).toBe('a\\\\b\\;c\\,d\\ne\\nf ');
    const lines = linesOf(due(), '+86 138\nEND:VEVENT');
    expect(lines).toContain('DESCRIPTION:+86 138\\nEND:VEVENT');
  });

  it('folds at 75 octets without tearing a character, and unfolds to what it was', () => {
    const property = fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const line = `SUMMARY:${icalText(text)}`;
      const folded = icalLines([line]);
      const rows = folded.split('\r\n').slice(0, -1);
      expect(rows.every((row) => Buffer.byteLength(row) <= 75)).toBe(true);
      expect(folded.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
    });
    fc.assert(property, { seed, numRuns: 300 });
  });
});
