import { useTranslation } from 'react-i18next';

export function NotFound() {
  const { t } = useTranslation('app');
  return (
    <>
      <h1 className="page-title">{t('notFound.title')}</h1>
      <p className="page-intro">{t('notFound.text')}</p>
      <p className="page-section">
        <a href="#/sites">{t('notFound.toSites')}</a>
      </p>
    </>
  );
}
