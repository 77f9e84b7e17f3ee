import { useTranslation } from 'react-i18next';
import { areHolidaysKnown, holidayName } from '../../lib/domain/calendar/public-holidays.ts';
import { isPaused, isWorkingDay } from '../../lib/domain/calendar/working-time.ts';
import { shopTimeOf } from '../../lib/domain/followups/plan-settings.ts';
import { useShopRules } from '../../lib/queries/shop-rules.ts';
import { useReader } from '../kit/use-reader.ts';

/** What is to be known of a day on which somebody is to be followed up: a holiday, a day off. */
export function useDayRemark() {
  const { t } = useTranslation('followups');
  const { language } = useReader();
  const rules = useShopRules().data;
  return (day: string): string | null => {
    if (!rules || day === '') return null;
    const time = shopTimeOf(rules);
    if (isPaused(day, time)) return t('day.paused');
    const holiday = time.hasPublicHolidays ? holidayName(day) : null;
    if (holiday)
      return t('day.holiday', { name: language.startsWith('zh') ? holiday.zh : holiday.en });
    if (!isWorkingDay(day, time)) return t('day.off');
    const isUnknown = time.hasPublicHolidays && !areHolidaysKnown(day);
    return isUnknown ? t('day.unknown', { year: day.slice(0, 4) }) : null;
  };
}
