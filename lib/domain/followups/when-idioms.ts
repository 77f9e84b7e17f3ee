import { lastOfMonth, partsOf } from './calendar-day.ts';
import { nextDate, type SpokenDay } from './spoken-day.ts';
import type { FoundWhen } from './when-chinese.ts';
import { fridayFrom } from './when-phrases.ts';

type Idiom = {
  pattern: RegExp;
  time: string | null;
  read: (match: RegExpExecArray, today: string) => SpokenDay | null;
};

/** Ways of naming a day in English that chrono does not know. */
const idioms: readonly Idiom[] = [
  {
    pattern: /\b(?:EOD|COB|end of (?:the )?day|close of business)\b/i,
    time: '18:00',
    read: (_match, today) => ({ day: today }),
  },
  {
    pattern: /\bEOW\b/i,
    time: null,
    read: (_match, today) => ({ day: fridayFrom(today) }),
  },
  {
    pattern: /\b(?:EOM|end of (?:the |this )?month)\b/i,
    time: null,
    read: (_match, today) => ({ day: lastOfMonth(today) }),
  },
  {
    pattern: /\b(?:EOY|end of (?:the |this )?year)\b/i,
    time: null,
    read: (_match, today) => ({ day: `${partsOf(today).year}-12-31` }),
  },
  {
    pattern: /\b(?:on\s+)?the\s+(?<date>[12]?\d|3[01])(?:st|nd|rd|th)\b/i,
    time: null,
    read: (match, today) => nextDate(match.groups ?? {}, today),
  },
];

/** The first of these idioms in a text, or null. */
export function findEnglishIdiom(text: string, today: string): FoundWhen | null {
  for (const { pattern, time, read } of idioms) {
    const match = pattern.exec(text);
    const found = match && read(match, today);
    if (!match || !found) continue;
    const pieces = [{ index: match.index, text: match[0] }];
    return { dueOn: found.day, dueTime: time, end: null, pieces };
  }
  return null;
}
