import { useTranslation } from 'react-i18next';
import { EmptyState } from '../kit/notice.tsx';

export function NotFound() {
  const { t } = useTranslation('app');
  return (
    <EmptyState title={t('notFound.title')} action={<a href="#/sites">{t('notFound.toSites')}</a>}>
      {t('notFound.text')}
    </EmptyState>
  );
}
