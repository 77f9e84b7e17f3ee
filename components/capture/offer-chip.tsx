import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Offer } from '../../lib/domain/capture/offers.ts';
import { asOwnTask } from '../../lib/domain/capture/own-promise.ts';
import { dayOf } from '../../lib/domain/followups/calendar-day.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import { datedWords } from '../../lib/texts/time-words.ts';
import { classNames } from '../kit/class-names.ts';
import { useReader } from '../kit/use-reader.ts';

export type OfferChipProps = {
  offer: Offer;
  isTaken: boolean;
  onToggle: () => void;
  onRefuse: () => void;
};

/** One thing found: pressed it is taken, the cross refuses it; its sentence shows on hovering. */
export function OfferChip({ offer, isTaken, onToggle, onRefuse }: OfferChipProps) {
  const { t } = useTranslation('capture');
  const words = useOfferWords()(offer);
  const kind = t(`kinds.${offer.chip.kind}`);
  const { existing } = offer;
  return (
    <li className={classNames('capture-chip', isTaken && 'capture-chip-on')}>
      <button
        type="button"
        className="capture-main"
        aria-pressed={isTaken}
        title={offer.sentence}
        onClick={onToggle}
      >
        <span className="capture-kind">{kind}</span>
        <span className="capture-words private">{words}</span>
        {existing === null ? null : (
          <span className="capture-existing private">
            {offer.isReplacing ? t('replaces', { existing }) : t('also', { existing })}
          </span>
        )}
      </button>
      <button
        type="button"
        className="capture-refuse"
        aria-label={t('refuse', { what: `${kind} ${words}` })}
        onClick={onRefuse}
      >
        <X aria-hidden="true" />
      </button>
    </li>
  );
}

/** A day of the year in the reader's words, with its year where that was said. */
function birthdayWords(value: string, language: string): string {
  const [, year, month, day] = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (!month || !day) return value;
  const words = new Intl.DateTimeFormat(language, {
    ...(year ? { year: 'numeric' } : {}),
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return words.format(Date.UTC(Number(year ?? 2_000), Number(month) - 1, Number(day)));
}

/** What will be kept, in words. */
function useOfferWords(): (offer: Offer) => string {
  const { t } = useTranslation('capture');
  const reader = useReader();
  // The words may be older than today, from which their days are counted: the date is there to check.
  const whenWords = (due: string): string =>
    [datedWords(due.slice(0, 10), reader), due.slice(11, 16)].filter(Boolean).join(' ');
  return ({ chip, sentence }) => {
    switch (chip.kind) {
      case 'promise': {
        const { what, due, by } = chip.value;
        const title = by === 'me' ? asOwnTask(what) : t('theirs', { what });
        // A promise without a day is kept for today.
        const today = dayOf(toInstant(reader.now), reader.zone);
        return t('followUp', { title, when: whenWords(due ?? today) });
      }
      case 'date':
        return t('followUp', { title: sentence, when: whenWords(chip.value) });
      case 'birthday':
        return chip.value.startsWith('lunar:')
          ? t('lunar', { day: chip.value.slice(6) })
          : birthdayWords(chip.value, reader.language);
      case 'phone':
        return chip.text;
      default:
        return chip.value;
    }
  };
}
