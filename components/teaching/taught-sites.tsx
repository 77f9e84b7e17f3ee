import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaughtSite } from '../../lib/domain/records/taught-site.ts';
import { checksLeft, isTrusted } from '../../lib/domain/teaching/trust.ts';
import { exportTaught, useTaughtActs, useTaughtSites } from '../../lib/queries/taught-sites.ts';
import { hostOfPattern } from '../../lib/services/site-address.ts';
import { openTaught } from '../../lib/services/taught-sites.ts';
import { Button } from '../kit/button.tsx';
import { Pill } from '../kit/tag.tsx';
import { EditTaught } from './edit-taught.tsx';
import { ImportTaught } from './import-taught.tsx';
import './teaching.css';

/** Every page that was taught: whether it counts yet, and its file, to change or to hand on. */
export function TaughtSites({ isAllowed }: { isAllowed: boolean }) {
  const { t } = useTranslation('teaching');
  const sites = useTaughtSites().data ?? [];
  return (
    <section className="page-section" aria-labelledby="sites-taught">
      <h2 id="sites-taught" className="page-section-title">
        {t('list.title')}
      </h2>
      <p className="page-section-intro">{t('list.intro')}</p>
      {sites.length === 0 ? <p className="sites-none">{t('list.none')}</p> : null}
      <ul className="sites-list">
        {sites.map((site) => (
          <TaughtRow key={site.id} site={site} />
        ))}
      </ul>
      <ImportTaught isAllowed={isAllowed} />
    </section>
  );
}

function TaughtRow({ site }: { site: TaughtSite }) {
  const { t } = useTranslation('teaching');
  const { remove } = useTaughtActs();
  const [isEditing, setEditing] = useState(false);
  const { name } = site;
  const path = openTaught(site)?.file.path;
  return (
    <li className="sites-row">
      <div className="sites-head">
        <h3 className="sites-name">{name}</h3>
        {isTrusted(site) ? (
          <Pill tone="done">{t('list.trusted')}</Pill>
        ) : (
          <Pill tone="due">{t('list.checking', { count: checksLeft(site) })}</Pill>
        )}
      </div>
      <p className="field-hint">
        {path === undefined
          ? t('list.broken')
          : t('list.where', { host: hostOfPattern(site.origin), path })}
      </p>
      {isEditing ? (
        <EditTaught site={site} onDone={() => setEditing(false)} />
      ) : (
        <div className="teaching-acts">
          <Button aria-label={t('list.editNamed', { name })} onClick={() => setEditing(true)}>
            {t('list.edit')}
          </Button>
          <Button
            variant="plain"
            aria-label={t('list.exportNamed', { name })}
            onClick={() => exportTaught(site)}
          >
            {t('list.export')}
          </Button>
          <Button
            variant="danger"
            aria-label={t('list.removeNamed', { name })}
            onClick={() => void remove(site)}
          >
            {t('list.remove')}
          </Button>
        </div>
      )}
    </li>
  );
}
