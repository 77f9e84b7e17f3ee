import { useTranslation } from 'react-i18next';
import type { Reason } from '../../lib/domain/identity/match.ts';
import { dayWords } from '../../lib/texts/time-words.ts';
import { useReader } from '../kit/use-reader.ts';

/** The sentence for a reason, in the language of the reader. */
export function useReasonWords(): (reason: Reason) => string {
  const { t } = useTranslation('reasons');
  const reader = useReader();
  return (reason) => {
    switch (reason.kind) {
      case 'confirmedName':
        return t('confirmedName', { day: dayWords(reason.at, reader) });
      case 'remarkPerson': {
        const { school, grade } = reason;
        return t('remarkPerson', { school, grade });
      }
      case 'inText':
      case 'hint':
        return t(reason.kind, { value: reason.value });
      default:
        return t(reason.kind);
    }
  };
}
