import { useTranslation } from 'react-i18next';
import { currencySchema, formatAmount } from '../../lib/domain/money.ts';
import type { Reason } from '../../lib/domain/records/follow-up.ts';
import { isSegmentId } from '../../lib/domain/segments/registry.ts';
import { calendarDayWords, dayWords, type Reader, timeWords } from '../../lib/texts/time-words.ts';
import { useReader } from '../kit/use-reader.ts';

type Values = Record<string, string | number>;

/** Which figure of a reason decides between one and many: the first of these that it has. */
const counted = ['left', 'every', 'months', 'days'];

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T.*Z$/;

/** One figure of a reason as people read it. */
function wordsOf(value: string | number, reader: Reader): string | number {
  if (typeof value === 'number') return value;
  if (day.test(value)) return inSentence(calendarDayWords(value, reader));
  if (!instant.test(value)) return value;
  return `${inSentence(dayWords(value, reader))} ${timeWords(value, reader)}`;
}

/** Words for days begin with a capital, as they mostly stand alone; here they stand in a sentence. */
function inSentence(words: string): string {
  return words.replace(/^(?:Today|Tomorrow|Yesterday)/, (word) => word.toLowerCase());
}

/** Why a rule made a reminder, as a sentence with its figures in the reader's language. */
export function useReasonWords(): (reason: Reason) => string {
  const { t } = useTranslation('triggers');
  const { t: ofSegments } = useTranslation('segments');
  const reader = useReader();
  // The keys are worked out, and the type of `t` knows only written ones; the contract holds them.
  const say = t as unknown as (key: string, values: Values) => string;
  return ({ code, values }) => {
    const words: Values = {};
    for (const [name, value] of Object.entries(values)) words[name] = wordsOf(value, reader);
    const { segment, amountMinor } = values;
    if (typeof segment === 'string' && isSegmentId(segment)) {
      words['segment'] = ofSegments(`names.${segment}`);
    }
    const currency = currencySchema.safeParse(values['currency']);
    if (typeof amountMinor === 'number' && currency.success) {
      words['amount'] = formatAmount(amountMinor, currency.data, reader.language);
    }
    const count = counted.map((name) => values[name]).find((value) => typeof value === 'number');
    if (count !== undefined) words['count'] = count;
    const sentence = say(`why.${code}`, words);
    return sentence === `why.${code}` ? t('why.other') : sentence;
  };
}
