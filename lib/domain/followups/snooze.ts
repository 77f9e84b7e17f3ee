import { toInstant } from '../instants.ts';
import { dayOf, mondayOf, shiftDay } from './calendar-day.ts';
import { instantOf } from './due-at.ts';

export const snoozeKeys = [
  'inOneHour',
  'thisAfternoon',
  'thisEvening',
  'tomorrowMorning',
  'nextMonday',
  'inThreeDays',
] as const;
export type SnoozeKey = (typeof snoozeKeys)[number];
/** `at` is the instant at which the follow-up comes back. */
export type SnoozeChoice = { key: SnoozeKey; at: string };

const hour = 3_600_000;

/**
 * Choices that make sense at this moment, soonest first: in an hour, this afternoon (15:00) and this
 * evening (19:00) while they are more than an hour ahead, tomorrow, next Monday and in three days at
 * 9:00 in `zone`. Two choices never fall on the same instant; the earlier name stays.
 */
export function snoozeChoices(now: string, zone: string): SnoozeChoice[] {
  const today = dayOf(now, zone);
  const inOneHour = toInstant(Date.parse(now) + hour);
  const at = (day: string, time: string): string => instantOf(day, time, zone);
  const choices: SnoozeChoice[] = [
    { key: 'inOneHour', at: inOneHour },
    { key: 'thisAfternoon', at: at(today, '15:00') },
    { key: 'thisEvening', at: at(today, '19:00') },
    { key: 'tomorrowMorning', at: at(shiftDay(today, 1), '09:00') },
    { key: 'nextMonday', at: at(shiftDay(mondayOf(today), 7), '09:00') },
    { key: 'inThreeDays', at: at(shiftDay(today, 3), '09:00') },
  ];
  const sensible = choices.filter(({ key, at }) => key === 'inOneHour' || at > inOneHour);
  const first = sensible.filter(
    (choice, place) => sensible.findIndex((each) => each.at === choice.at) === place,
  );
  return first.sort((a, b) => (a.at < b.at ? -1 : 1));
}
