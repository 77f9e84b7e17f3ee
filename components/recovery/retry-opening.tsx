import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../kit/button.tsx';
import type { WayOutProps } from './way-out.ts';

export function RetryOpening({ damage, onOpened }: WayOutProps) {
  const { t } = useTranslation('recovery');
  const [state, setState] = useState<'idle' | 'trying' | 'same'>('idle');
  const retry = async (): Promise<void> => {
    setState('trying');
    const opened = await damage.retry();
    setState(opened.state === 'ready' ? 'idle' : 'same');
    onOpened(opened);
  };
  return (
    <>
      <h2>{t('retry.title')}</h2>
      <p>{t('retry.text')}</p>
      <Button variant="primary" disabled={state === 'trying'} onClick={() => void retry()}>
        {t('retry.button')}
      </Button>
      {state === 'same' ? <output>{t('retry.failed')}</output> : null}
    </>
  );
}
