import { useTranslation } from 'react-i18next';
import { type Repeat, readRepeat } from '../../lib/domain/followups/repeat.ts';
import { useReader } from '../kit/use-reader.ts';

const places = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '-1': 'last' } as const;

/** How often a stored rule comes again, in a few words: 每周一, every 2 weeks on Friday. */
export function useRepeatWords() {
  const { t } = useTranslation('followups');
  const { language } = useReader();
  const weekdayName = (weekday: number): string =>
    // 1 January 2024 was a Monday.
    new Intl.DateTimeFormat(language, {
      weekday: language.startsWith('zh') ? 'short' : 'long',
      timeZone: 'UTC',
    }).format(Date.UTC(2024, 0, weekday));
  const weekdayNames = (weekdays: readonly number[]): string =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(weekdays.map(weekdayName));
  const dateName = (month: number, date: number): string =>
    new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
      Date.UTC(2024, month - 1, date),
    );
  const wordsOf = (repeat: Repeat): string => {
    const { interval: number } = repeat;
    const isOne = number === 1;
    switch (repeat.every) {
      case 'day':
        return isOne ? t('repeat.day') : t('repeat.days', { number });
      case 'week': {
        if (isOne && repeat.weekdays.join() === '1,2,3,4,5') return t('repeat.workdays');
        const days = weekdayNames(repeat.weekdays);
        return isOne ? t('repeat.week', { days }) : t('repeat.weeks', { number, days });
      }
      case 'month': {
        const { date } = repeat;
        if (date < 0) return isOne ? t('repeat.monthEnd') : t('repeat.monthsEnd', { number });
        return isOne ? t('repeat.month', { date }) : t('repeat.months', { number, date });
      }
      case 'monthWeekday': {
        const key = String(repeat.place);
        const place = key in places ? places[key as keyof typeof places] : 'last'; // `in` checked it
        const day = t(`repeat.place.${place}`, { day: weekdayName(repeat.weekday) });
        return isOne ? t('repeat.monthOn', { day }) : t('repeat.monthsOn', { number, day });
      }
      default: {
        const date = dateName(repeat.month, repeat.date);
        return isOne ? t('repeat.year', { date }) : t('repeat.years', { number, date });
      }
    }
  };
  return (rule: string | null | undefined): string => {
    const repeat = rule ? readRepeat(rule) : null;
    return repeat ? wordsOf(repeat) : t('repeat.once');
  };
}
