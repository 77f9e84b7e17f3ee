import { useTranslation } from 'react-i18next';
import { useAct } from '../../lib/queries/act.ts';
import { useFirings } from '../../lib/queries/automation.ts';
import type { LoggedFiring } from '../../lib/services/automation/automation-log.ts';
import { takeBackFiring } from '../../lib/services/automation/take-back.ts';
import { Button } from '../kit/button.tsx';
import { Pill } from '../kit/tag.tsx';
import { useAutomationWords } from './use-automation-words.ts';

const mostShown = 100;

/** What one run did, customer by customer: why, what, and taking it back. */
export function Firings({ run }: { run: string }) {
  const { t } = useTranslation('automation');
  const read = useFirings(run, mostShown).data;
  if (!read) return null;
  const more = read.count - read.rows.length;
  return (
    <>
      <ul className="automation-firings">
        {read.rows.map((row) => (
          <FiringRow key={row.firing.id} row={row} />
        ))}
      </ul>
      {more > 0 ? <p className="automation-muted">{t('log.more', { count: more })}</p> : null}
    </>
  );
}

function FiringRow({ row: { firing, name } }: { row: LoggedFiring }) {
  const { t } = useTranslation('automation');
  const words = useAutomationWords();
  const { act, isBusy } = useAct();
  const called = name || t('log.gone');
  const isGone = firing.deletedAt !== null;
  const canTakeBack = firing.effects.some(
    ({ kind, isTakenBack }) => kind !== 'held' && !isTakenBack,
  );
  const takeBack = (): void => {
    const done = t('log.takenBack', { name: called });
    void act((open) => takeBackFiring(open, firing), { done });
  };
  return (
    <li className="automation-firing">
      <p>
        <strong className="private">{called}</strong>{' '}
        <span className="automation-muted private figures">{words.why(firing.why)}</span>{' '}
        {firing.chain.length > 0 ? (
          <span className="automation-muted">{t('log.chain', { count: firing.chain.length })}</span>
        ) : null}
      </p>
      <ul className="automation-effects private figures">
        {firing.effects.map((effect, at) => (
          // What was done has no name of its own; its place is what it is.
          // oxlint-disable-next-line no-array-index-key
          <li key={at}>
            {words.effect(effect)}{' '}
            {effect.isTakenBack ? <Pill>{t('effect.takenBack')}</Pill> : null}
          </li>
        ))}
        {firing.effects.length === 0 ? <li>{t('effect.nothing')}</li> : null}
      </ul>
      {canTakeBack && !isGone ? (
        <Button
          variant="plain"
          className="automation-start"
          aria-label={t('log.takeBackNamed', { name: called })}
          isBusy={isBusy}
          onClick={takeBack}
        >
          {t('log.takeBack')}
        </Button>
      ) : null}
    </li>
  );
}
