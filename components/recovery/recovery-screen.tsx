import { useTranslation } from 'react-i18next';
import type { RecoveryAction } from '../../lib/services/recovery.ts';
import { Standstill } from '../boot/standstill.tsx';
import { DownloadReadable } from './download-readable.tsx';
import { RestoreFromFile } from './restore-from-file.tsx';
import { RetryOpening } from './retry-opening.tsx';
import { StartEmpty } from './start-empty.tsx';
import type { WayOutProps } from './way-out.ts';
import './recovery.css';

const waysOut: Record<RecoveryAction, (props: WayOutProps) => React.ReactNode> = {
  retry: RetryOpening,
  downloadReadable: DownloadReadable,
  restoreFile: RestoreFromFile,
  startEmpty: StartEmpty,
};

/** Shown instead of any page while the data cannot be trusted as it is. */
export function RecoveryScreen({ damage, onOpened }: WayOutProps) {
  const { t } = useTranslation('recovery');
  const { damage: kind, missingRows, actions } = damage.advice;
  const what = t(`what.${kind}`);
  const missing = t('missing', { count: missingRows ?? 0 });
  return (
    <Standstill
      title={t(`title.${kind}`)}
      what={missingRows ? t('whatAndMissing', { what, missing }) : what}
      safe={t('safe')}
      todo={t('todo')}
    >
      <ol className="recovery-ways">
        {actions.map((action) => {
          const WayOut = waysOut[action];
          return (
            <li key={action} className="recovery-way">
              <WayOut damage={damage} onOpened={onOpened} />
            </li>
          );
        })}
      </ol>
    </Standstill>
  );
}
