import { useTranslation } from 'react-i18next';
import type { Picked } from '../../lib/domain/teaching/pick.ts';
import { Button } from '../kit/button.tsx';

export type LessonFieldProps = {
  name: string;
  isRequired: boolean;
  picked: Picked | null;
  isWaiting: boolean;
  onPoint: () => void;
  onDrop: () => void;
};

/** One field of a lesson: what was found where the user pointed, and how surely. */
export function LessonField(props: LessonFieldProps) {
  const { name, isRequired, picked, isWaiting, onPoint, onDrop } = props;
  const { t } = useTranslation('teaching');
  return (
    <li className="teaching-field">
      <span className="teaching-name">
        {name}
        {isRequired && !picked ? <span className="teaching-mark">{t('required')}</span> : null}
      </span>
      {picked ? (
        <span className="teaching-found">
          <span className="teaching-sample private">{picked.sample}</span>
          <span className="field-hint">{waysOf(t, picked)}</span>
          {isFrail(picked) ? <span className="teaching-frail">{t('oneWay')}</span> : null}
        </span>
      ) : null}
      <span className="teaching-do">
        <Button
          variant={picked ? 'plain' : 'quiet'}
          aria-label={
            picked ? t('pointAgainNamed', { field: name }) : t('pointNamed', { field: name })
          }
          aria-pressed={isWaiting}
          onClick={onPoint}
        >
          {picked ? t('pointAgain') : t('point')}
        </Button>
        {picked && !isRequired ? (
          <Button variant="plain" aria-label={t('dropNamed', { field: name })} onClick={onDrop}>
            {t('drop')}
          </Button>
        ) : null}
      </span>
    </li>
  );
}

/** With a single way to it, the next change of the page may lose it. */
function isFrail({ finders, label }: Picked): boolean {
  return finders.length < 2 && label === null;
}

type Say = ReturnType<typeof useTranslation<'teaching'>>['t'];

function waysOf(t: Say, { finders, label }: Picked): string {
  const count = finders.length + (label === null ? 0 : 1);
  const ways = t('ways', { count });
  return label === null ? ways : `${ways} · ${t('beside', { label })}`;
}
