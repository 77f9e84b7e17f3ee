import { useTranslation } from 'react-i18next';
import type { ImportCounts as Counts } from '../../../lib/services/csv-import-plan.ts';
import type { ImportKind } from '../../../lib/services/csv-mapping.ts';

const outcomes = ['created', 'merged', 'skipped'] as const;

type ImportCountsProps = {
  kind: ImportKind;
  counts: Counts;
  /** Of what would be, or of what was done. */
  tense: 'will' | 'did';
};

/** New, added to who is there, left out: three figures with their words. */
export function ImportCounts({ kind, counts, tense }: ImportCountsProps) {
  const { t, i18n } = useTranslation('transfer');
  const figures = new Intl.NumberFormat(i18n.language);
  return (
    <dl className="import-counts">
      {outcomes.map((outcome) => (
        <div key={outcome} className="import-count">
          <dt>{t(`counts.${tense}.${outcome}.${kind}`)}</dt>
          <dd className="figures">{figures.format(counts[outcome])}</dd>
        </div>
      ))}
    </dl>
  );
}
