import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { segmentRules } from '../../lib/domain/segments/registry.ts';
import { Chip } from '../kit/tag.tsx';

type SegmentsFieldProps = { segments: readonly string[]; onChange: (segments: string[]) => void };

/** For which segments a script is; none chosen = for everybody. */
export function SegmentsField({ segments, onChange }: SegmentsFieldProps) {
  const { t } = useTranslation('scripts');
  const { t: words } = useTranslation('segments');
  const id = useId();
  const toggle = (segment: string): void =>
    onChange(
      segments.includes(segment)
        ? segments.filter((each) => each !== segment)
        : [...segments, segment],
    );
  return (
    <div className="script-stack">
      <p id={id} className="field-label">
        {t('fields.segments')}
      </p>
      <fieldset className="script-chips" aria-labelledby={id}>
        {segmentRules.map((rule) => (
          <Chip
            key={rule.id}
            isPressed={segments.includes(rule.id)}
            onClick={() => toggle(rule.id)}
          >
            {words(`names.${rule.id}`)}
          </Chip>
        ))}
      </fieldset>
      <p className="field-hint">{t('fields.segmentsHint')}</p>
    </div>
  );
}
