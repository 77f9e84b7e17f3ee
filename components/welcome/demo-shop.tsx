import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDemoWorld } from '../../lib/queries/demo-world.ts';
import { useOpenPanel } from '../../lib/queries/toolbar.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { ProgressBar } from '../kit/waiting.tsx';

/** Brings the demo shop in, and takes it away again. */
export function DemoShop() {
  const { t } = useTranslation('welcome');
  const { isLoaded, task, load, remove, isRemoving } = useDemoWorld();
  const openPanel = useOpenPanel();
  if (task.state === 'running') {
    const { done, total } = task.progress ?? { done: 0, total: 0 };
    return (
      <ProgressBar
        label={t('demo.title')}
        value={total ? done : null}
        max={Math.max(total, 1)}
        words={t('demo.working', { done, total })}
      />
    );
  }
  const hasFailed = task.state === 'failed';
  if (isLoaded) {
    return (
      <div className="welcome-demo">
        {hasFailed ? (
          <Notice tone="error" title={t('demo.failed')} />
        ) : (
          <output className="welcome-done">
            <Check aria-hidden="true" />
            {t('demo.loaded')}
          </output>
        )}
        {hasFailed ? null : <Button onClick={openPanel}>{t('demo.open')}</Button>}
        <Button variant="plain" isBusy={isRemoving} onClick={() => void remove()}>
          {t(isRemoving ? 'demo.removing' : 'demo.remove')}
        </Button>
      </div>
    );
  }
  return (
    <div className="welcome-demo">
      <Button disabled={isLoaded === null} onClick={() => void load()}>
        {t('demo.load')}
      </Button>
      {hasFailed ? <Notice tone="error" title={t('demo.failed')} /> : null}
    </div>
  );
}
