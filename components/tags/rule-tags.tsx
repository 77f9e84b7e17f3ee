import { useTranslation } from 'react-i18next';
import type { TagOn } from '../../lib/queries/tags.ts';
import { calendarDayWords, type Reader } from '../../lib/texts/time-words.ts';
import { Popover } from '../kit/popover.tsx';
import { Tag } from '../kit/tag.tsx';
import { useReader } from '../kit/use-reader.ts';
import './tags.css';

type Values = Record<string, string | number>;

const readable = (values: Values, reader: Reader): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name.endsWith('On') ? calendarDayWords(String(value), reader) : value,
    ]),
  );

/** The tags that rules put on, behind one word, so that the card stays short; each with its formula. */
export function RuleTags({ tags }: { tags: readonly TagOn[] }) {
  const { t } = useTranslation('tags');
  const reader = useReader();
  // The keys are worked out from the formula; the test over all rule tags holds them.
  const say = t as unknown as (key: string, values: Values) => string;
  if (tags.length === 0) return null;
  return (
    <Popover
      label={t('ruleTags')}
      trigger={
        <button type="button" className="tags-rule">
          {t('ruleTagsCount', { count: tags.length })}
        </button>
      }
    >
      <ul className="tags-rules">
        {tags.map(({ tag, tagging: { id, formula, computedOn } }) => (
          <li key={id}>
            <Tag name={tag.name} hue={tag.hue} />
            {formula ? (
              <p className="figures private">
                {say(`formulas.${formula.code}`, readable(formula.values, reader))}
                {computedOn ? t('computed', { day: calendarDayWords(computedOn, reader) }) : ''}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Popover>
  );
}
