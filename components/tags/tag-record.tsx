import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { portraitOf } from '../../lib/domain/tags/portrait.ts';
import { useTagHistory, useTagsOn } from '../../lib/queries/tags.ts';
import { dayWords, fullWords } from '../../lib/texts/time-words.ts';
import { Button } from '../kit/button.tsx';
import { useReader } from '../kit/use-reader.ts';
import './tags.css';

const step = 5;

/** A customer in one line of tags, and how their tags came and went. */
export function TagRecord({ customerId }: { customerId: CustomerId }) {
  const { t } = useTranslation('tags');
  const reader = useReader();
  const [limit, setLimit] = useState(step);
  const tags = useTagsOn(customerId).data ?? [];
  const events = useTagHistory(customerId, limit + 1).data ?? [];
  const portrait = portraitOf(tags.map(({ tag }) => tag));
  if (events.length === 0) return <p className="muted">{t('noTags')}</p>;
  return (
    <>
      <p className="tags-portrait private">{portrait === '' ? t('noTags') : portrait}</p>
      <ul className="tags-history" aria-label={t('history')}>
        {events.slice(0, limit).map(({ key, at, name, isOn, isRule }) => (
          <li key={key}>
            <span>
              {t(isOn ? 'putOn' : 'takenOff', { name })}
              {isRule ? ` · ${t('byRule')}` : ''}
            </span>
            <time dateTime={at} title={fullWords(at, reader)}>
              {dayWords(at, reader)}
            </time>
          </li>
        ))}
      </ul>
      {events.length > limit ? (
        <Button variant="plain" onClick={() => setLimit(limit + 4 * step)}>
          {t('more')}
        </Button>
      ) : null}
    </>
  );
}
