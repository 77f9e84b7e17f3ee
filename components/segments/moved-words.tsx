import { useTranslation } from 'react-i18next';
import type { SegmentChange } from '../../lib/domain/records/segment-change.ts';
import { isSegmentId } from '../../lib/domain/segments/registry.ts';
import { useSegmentWords } from './use-segment-words.ts';

/** A customer moved on in the life cycle: where to, and why. */
export function MovedWords({ move: { segment, reason } }: { move: SegmentChange }) {
  const { t } = useTranslation('segments');
  const words = useSegmentWords();
  const name = isSegmentId(segment) ? words.name(segment) : segment;
  return (
    <p>
      <span className="timeline-kind">{t('moved', { name })}</span>{' '}
      <span className="private">{reason ? words.why(reason) : ''}</span>
    </p>
  );
}
