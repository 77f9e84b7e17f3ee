import { useTranslation } from 'react-i18next';
import { Standstill } from './standstill.tsx';

/** Another window holds the data in an older form: this one goes on once that is closed. */
export function BlockedScreen() {
  const { t } = useTranslation('app');
  return (
    <Standstill title={t('blocked.title')} safe={t('blocked.safe')} todo={t('blocked.todo')} />
  );
}
