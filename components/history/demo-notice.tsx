import { useTranslation } from 'react-i18next';
import { useDemoWorld } from '../../lib/queries/demo-world.ts';
import { useToasts } from '../../lib/queries/toasts.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';

/** Says that the demo shop is here, and clears it. */
export function DemoNotice() {
  const { t } = useTranslation('history');
  const { isLoaded, remove, isRemoving } = useDemoWorld();
  const { tell } = useToasts();
  if (!isLoaded) return null;
  const clear = async (): Promise<void> => {
    await remove();
    tell({ title: t('demo.removed') });
  };
  return (
    <div className="page-section">
      <Notice
        tone="info"
        title={t('demo.title')}
        actions={
          <Button isBusy={isRemoving} onClick={() => void clear()}>
            {t(isRemoving ? 'demo.removing' : 'demo.remove')}
          </Button>
        }
      >
        {t('demo.text')}
      </Notice>
    </div>
  );
}
