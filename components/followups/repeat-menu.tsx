import { Repeat as RepeatIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { lastOfMonth, partsOf, weekdayOf } from '../../lib/domain/followups/calendar-day.ts';
import { type Repeat, repeatRule } from '../../lib/domain/followups/repeat.ts';
import { IconButton } from '../kit/button.tsx';
import { Menu, type MenuEntry } from '../kit/menu.tsx';
import { useRepeatWords } from './repeat-words.ts';

export type RepeatMenuProps = {
  /** The day it is due, from which the choices are made. */
  dueOn: string;
  /** RRULE, null for once. */
  rule: string | null;
  onChoose: (rule: string | null) => void;
};

/** How often a follow-up comes again: a few choices that fit its day, and the present one. */
export function RepeatMenu({ dueOn, rule, onChoose }: RepeatMenuProps) {
  const { t } = useTranslation('followups');
  const words = useRepeatWords();
  const usual = usualRepeats(dueOn).map(repeatRule);
  const rules = rule !== null && !usual.includes(rule) ? [rule, ...usual] : usual;
  const entries: MenuEntry[] = [null, ...rules].map((each) => ({
    key: each ?? 'once',
    label: words(each),
    isChosen: each === rule,
    onSelect: () => onChoose(each),
  }));
  return (
    <Menu
      align="end"
      entries={entries}
      trigger={
        <IconButton
          label={t('repeat.label', { repeat: words(rule) })}
          icon={<RepeatIcon aria-hidden="true" />}
        />
      }
    />
  );
}

function usualRepeats(dueOn: string): Repeat[] {
  const { month, date } = partsOf(dueOn);
  const weekdays = [weekdayOf(dueOn)];
  const monthly = (interval: number): Repeat[] => [
    { every: 'month', interval, date: dueOn === lastOfMonth(dueOn) ? -1 : date },
  ];
  return [
    { every: 'day', interval: 1 },
    { every: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5] },
    { every: 'week', interval: 1, weekdays },
    { every: 'week', interval: 2, weekdays },
    ...monthly(1),
    ...monthly(3),
    { every: 'year', interval: 1, month, date },
  ];
}
