import { TZDate } from '@date-fns/tz';
import { parseWhen } from '../../lib/domain/followups/parse-when.ts';
import { BadInput } from './bad-input.ts';
import { readInstant, readZone } from './read-moment.ts';
import { readWords } from './read-words.ts';

const options = {
  text: { type: 'string' },
  now: { type: 'string' },
  zone: { type: 'string', default: 'Asia/Shanghai' },
} as const;

const nothing = { start: null, end: null, allDay: false, matched: null };

/** `when --text TEXT --now ISO [--zone Z]`: the date that the text means. */
export const when = {
  name: 'when',
  usage: 'when --text TEXT --now ISO [--zone ZONE]: the date that a text means',
  run(words: readonly string[]): unknown {
    const { values, positionals } = readWords(words, options);
    if (values.text === undefined || positionals.length > 0) {
      throw new BadInput('bad-arguments', 'Expected --text TEXT --now ISO [--zone ZONE].');
    }
    const zone = readZone(values.zone);
    const now = readInstant(values.now);
    const found = parseWhen(values.text, { now, zone, isPastAllowed: true });
    if (!found) return nothing;
    const { allDay, matched, dueOn, dueTime, rest } = found;
    const end = found.end === null ? null : inZone(found.end, zone);
    return { start: inZone(found.start, zone), end, allDay, matched, dueOn, dueTime, rest };
  },
};

/** `2026-11-19T15:00:00+08:00`: the instant with the offset of the zone. */
function inZone(instant: string, zone: string): string {
  return new TZDate(Date.parse(instant), zone).toISOString().replace(/\.000(?=[+-Z])/, '');
}
