import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { useSiteSettings } from '../../lib/queries/site-settings.ts';
import { knownSites } from '../../lib/services/known-sites.ts';
import { Notice } from '../kit/notice.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { TaughtSites } from '../teaching/taught-sites.tsx';
import { BuiltInSite } from './built-in-site.tsx';
import { OtherAddresses } from './other-addresses.tsx';
import { Reminders } from './reminders.tsx';
import './sites.css';

const builtInSites = knownSites.filter(({ origins }) => origins.length > 0);

/** Which sites may be read, and how reminders come. */
export function SitesPage() {
  const { t } = useTranslation(['sites', 'app']);
  const settings = useSiteSettings();
  const hasAgreed = (usePreferences().data?.agreedAt ?? null) !== null;
  return (
    <>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      {hasAgreed ? null : <NotAgreed />}
      {settings.isError ? <Notice tone="error" title={t('app:loadFailed')} /> : null}
      {settings.isPending ? <Skeleton label={t('app:loading')} lines={6} /> : null}
      {settings.data ? (
        <>
          <section className="page-section" aria-labelledby="sites-built-in">
            <h2 id="sites-built-in" className="page-section-title">
              {t('builtIn')}
            </h2>
            <p className="page-section-intro">{t('builtInIntro')}</p>
            <ul className="sites-list">
              {builtInSites.map((site) => (
                <BuiltInSite
                  key={site.id}
                  site={site}
                  setting={settings.data.find((setting) => setting.site === site.id) ?? null}
                  isAllowed={hasAgreed}
                />
              ))}
            </ul>
          </section>
          <OtherAddresses settings={settings.data} isAllowed={hasAgreed} />
          <TaughtSites isAllowed={hasAgreed} />
        </>
      ) : null}
      <Reminders />
    </>
  );
}

function NotAgreed() {
  const { t } = useTranslation('sites');
  return (
    <div className="page-section">
      <Notice
        tone="info"
        title={t('notAgreed.title')}
        actions={<a href="#/welcome">{t('notAgreed.go')}</a>}
      >
        {t('notAgreed.text')}
      </Notice>
    </div>
  );
}
