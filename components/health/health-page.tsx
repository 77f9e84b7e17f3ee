import { useTranslation } from 'react-i18next';
import { PackFile } from './pack-file.tsx';
import { PacksKept } from './packs-kept.tsx';
import { ReportPage } from './report-page.tsx';
import { SiteHealthList } from './site-health-list.tsx';
import './health.css';

/** How each site is read, the rules it is read by, and a way to report a page. */
export function HealthPage() {
  const { t } = useTranslation('health');
  return (
    <>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      <ReportPage />
      <SiteHealthList />
      <section className="page-section health-part" aria-labelledby="health-packs">
        <h2 id="health-packs" className="page-section-title">
          {t('packs.title')}
        </h2>
        <p className="page-section-intro">{t('packs.intro')}</p>
        <PacksKept />
        <PackFile />
      </section>
    </>
  );
}
