import { useTranslation } from 'react-i18next';
import { Button } from '../kit/button.tsx';
import { Standstill } from './standstill.tsx';

/** Another window runs a newer version: this one stops before it can write old shapes. */
export function OutdatedScreen() {
  const { t } = useTranslation('app');
  return (
    <Standstill title={t('outdated.title')} safe={t('outdated.safe')} todo={t('outdated.todo')}>
      <Button variant="primary" onClick={() => globalThis.location.reload()}>
        {t('reload')}
      </Button>
    </Standstill>
  );
}
