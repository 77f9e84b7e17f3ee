import { useTranslation } from 'react-i18next';
import type { Progress } from '../../lib/services/backup.ts';
import { Button } from '../kit/button.tsx';
import { ProgressBar } from '../kit/waiting.tsx';
import './task-progress.css';

type TaskProgressProps = {
  progress: Progress | null;
  describe: (progress: Progress) => string;
  onStop: () => void;
};

/** What is done and what is left of long work, and a button that stops it without harm. */
export function TaskProgress({ progress, describe, onStop }: TaskProgressProps) {
  const { t } = useTranslation('transfer');
  const words = progress ? describe(progress) : t('starting');
  return (
    <div className="transfer-progress">
      <ProgressBar
        label={t('progress')}
        value={progress ? progress.done : null}
        max={Math.max(progress?.total ?? 0, 1)}
        words={words}
      />
      <Button onClick={onStop}>{t('stop')}</Button>
    </div>
  );
}
