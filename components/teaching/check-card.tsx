import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaughtSite } from '../../lib/domain/records/taught-site.ts';
import type { Sighting } from '../../lib/domain/sighting.ts';
import { taughtFields } from '../../lib/domain/teaching/pick.ts';
import { checksLeft, digestOfSighting } from '../../lib/domain/teaching/trust.ts';
import { useTaughtActs } from '../../lib/queries/taught-sites.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';

export type CheckCardProps = {
  site: TaughtSite;
  /** What was read of the customer who is open; null while nobody is. */
  sighting: Sighting | null;
  onTeachAgain: () => Promise<boolean>;
};

/** Before a taught page names anybody, the user looks at what it reads of two more customers. */
export function CheckCard({ site, sighting, onTeachAgain }: CheckCardProps) {
  const { t } = useTranslation('teaching');
  const { confirm, isBusy } = useTaughtActs();
  const [isRefused, setRefused] = useState(false);
  const shown = sighting?.fields.name ? sighting : null;
  const isChecked = shown !== null && site.checks.includes(digestOfSighting(shown));
  const again = async (): Promise<void> => setRefused(!(await onTeachAgain()));
  return (
    <Card title={t('check.title', { name: site.name })} edge="accent">
      <div className="teaching">
        <p className="field-hint">
          {isChecked
            ? t('check.known')
            : shown
              ? t('check.left', { count: checksLeft(site) })
              : t('check.nobody')}
        </p>
        {shown ? <Readings sighting={shown} /> : null}
        <div className="teaching-acts">
          {shown && !isChecked ? (
            <Button variant="primary" isBusy={isBusy} onClick={() => void confirm(site, shown)}>
              {t('check.right')}
            </Button>
          ) : null}
          <Button variant="plain" onClick={() => void again()}>
            {t('check.wrong')}
          </Button>
          {isRefused ? <output className="field-hint">{t('refused')}</output> : null}
        </div>
      </div>
    </Card>
  );
}

function Readings({ sighting }: { sighting: Sighting }) {
  const { t } = useTranslation('teaching');
  const known = taughtFields.flatMap((field) => {
    const values = (sighting.fields[field] ?? []).map(({ value }) => value);
    return values.length > 0 ? [{ label: t(`fields.${field}`), values }] : [];
  });
  const { header, cells } = sighting.row ?? { header: [], cells: [] };
  const own = header.map((label, at) => ({ label, values: [cells[at] ?? ''] }));
  return (
    <dl className="teaching-readings">
      {[...known, ...own].map(({ label, values }) => (
        <div key={label} className="teaching-reading">
          <dt>{label}</dt>
          <dd className="private">{values.join(' / ')}</dd>
        </div>
      ))}
    </dl>
  );
}
