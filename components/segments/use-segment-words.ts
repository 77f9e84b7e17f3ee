import { useTranslation } from 'react-i18next';
import { currencySchema, formatAmount } from '../../lib/domain/money.ts';
import type { Reason } from '../../lib/domain/records/follow-up.ts';
import type { RuleSettings } from '../../lib/domain/rule-settings.ts';
import type { SegmentId } from '../../lib/domain/segments/registry.ts';
import { calendarDayWords, type Reader } from '../../lib/texts/time-words.ts';
import { useReader } from '../kit/use-reader.ts';

type Values = Record<string, string | number>;
/** Keys made of a rule's id and its reason's variant; the contract over all rules holds them. */
type Say = (key: string, values: Values) => string;

/** The figures of a reason as people read them: days, amounts of money, shortened numbers. */
function wordsOf(values: Values, reader: Reader): Values {
  const currency = currencySchema.safeParse(values['currency']);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (name.endsWith('On')) return [name, calendarDayWords(String(value), reader)];
      const isAmount = name.endsWith('Minor') && typeof value === 'number' && currency.success;
      return [name, isAmount ? formatAmount(value, currency.data, reader.language) : value];
    }),
  );
}

/** The words of segments in the language of the reader. */
export function useSegmentWords() {
  const { t } = useTranslation('segments');
  const reader = useReader();
  // The keys are worked out, and the type of `t` knows only written ones.
  const say = t as unknown as Say;
  return {
    name: (id: SegmentId): string => t(`names.${id}`),
    /** Why somebody stands there; a reason of another version has no words, and gives none. */
    why: ({ code, values }: Reason): string => {
      const words = say(`why.${code}`, wordsOf(values, reader));
      return words === `why.${code}` ? '' : words;
    },
    sentence: (id: SegmentId, settings: RuleSettings): string =>
      say(`sentences.${id}`, settings as Values), // switches are not named in sentences
    setting: (name: string): string => say(`settings.${name}`, {}),
  };
}
