import { useTranslation } from 'react-i18next';
import type { SegmentId } from '../../lib/domain/segments/registry.ts';
import { segmentRules } from '../../lib/domain/segments/registry.ts';
import { openPage } from '../../lib/platform/windows.ts';
import type { StandingIn } from '../../lib/queries/segments.ts';
import { Button } from '../kit/button.tsx';
import type { PillTone } from '../kit/tag.tsx';
import { useSegmentWords } from './use-segment-words.ts';
import './segments.css';

const lifecycleTones: Partial<Record<SegmentId, PillTone>> = {
  firstTime: 'note',
  growing: 'note',
  loyal: 'done',
  lost: 'late',
};

export function roomOf(id: SegmentId) {
  return segmentRules.find((rule) => rule.id === id)?.room;
}

/** The colour of a segment: warnings and losses speak, the rest stays quiet. */
export function toneOf(id: SegmentId): PillTone {
  if (roomOf(id) === 'warning') return 'due';
  if (id === 'highValue') return 'accent';
  return lifecycleTones[id] ?? 'neutral';
}

/** Where somebody stands and why, as sentences with their figures. */
export function SegmentWhy({ standing }: { standing: readonly StandingIn[] }) {
  const { t } = useTranslation('segments');
  const words = useSegmentWords();
  return (
    <div className="segment-why">
      <dl>
        {standing.map(({ id, reason }) => (
          <div key={id}>
            <dt>{words.name(id)}</dt>
            <dd className="figures private">{reason ? words.why(reason) : ''}</dd>
          </div>
        ))}
      </dl>
      <Button variant="plain" onClick={() => void openPage('app.html#/segments')}>
        {t('openRules')}
      </Button>
    </div>
  );
}
