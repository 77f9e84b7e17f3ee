import { useTranslation } from 'react-i18next';
import { Button } from '../kit/button.tsx';
import { describeFailure } from './report-failure.ts';
import { Standstill } from './standstill.tsx';

export function CrashScreen({ failure }: { failure: unknown }) {
  const { t } = useTranslation('app');
  return (
    <Standstill title={t('crash.title')} safe={t('crash.safe')} todo={t('crash.todo')}>
      <Button variant="primary" onClick={() => globalThis.location.reload()}>
        {t('reload')}
      </Button>
      <p className="boot-standstill-detail">
        {t('crash.detail', { failure: describeFailure(failure) })}
      </p>
    </Standstill>
  );
}
