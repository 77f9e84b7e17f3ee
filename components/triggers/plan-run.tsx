import { useTranslation } from 'react-i18next';
import type { PlanDay } from '../../lib/domain/records/plan-day.ts';
import { usePlanDay, useTakeBackPlan } from '../../lib/queries/triggers.ts';
import { calendarDayWords } from '../../lib/texts/time-words.ts';
import { Button } from '../kit/button.tsx';
import { useReader } from '../kit/use-reader.ts';
import './triggers.css';

/** What the rules planned today, what waits, and the way to take it back. */
export function PlanRun() {
  const { t } = useTranslation('triggers');
  const day = usePlanDay().data;
  const words = usePlanWords();
  const { takeBack, isBusy } = useTakeBackPlan();
  if (!day) return null;
  return (
    <section className="page-section" aria-labelledby="rules-today">
      <h2 id="rules-today" className="page-section-title">
        {t('run.title')}
      </h2>
      <div className="plan-run">
        <p className="plan-day figures">{words(day)}</p>
        {day.groups.length > 0 ? (
          <Button
            variant="plain"
            isBusy={isBusy}
            onClick={() => void takeBack(day, t('run.takenBackToast'))}
          >
            {t('run.takeBack')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

/** The line of today's list: that more is due than a day holds. Nothing while all of it fits. */
export function PlanWaits() {
  const day = usePlanDay().data;
  const { t } = useTranslation('triggers');
  const reader = useReader();
  if (!day || day.waiting === 0) return null;
  const until = day.lastDay === null ? '' : calendarDayWords(day.lastDay, reader);
  return (
    <p className="plan-day figures">
      {t('run.waitingUntil', { count: day.waiting, made: day.made.length, until })}
    </p>
  );
}

function usePlanWords(): (day: PlanDay) => string {
  const { t } = useTranslation('triggers');
  const reader = useReader();
  return ({ made, waiting, lastDay, held, takenBack }) => {
    const until = lastDay === null ? '' : calendarDayWords(lastDay, reader);
    return [
      t('run.made', { count: made.length }),
      waiting > 0 ? t('run.waiting', { count: waiting, until }) : '',
      held > 0 ? t('run.held', { count: held }) : '',
      takenBack > 0 ? t('run.takenBack', { count: takenBack }) : '',
    ]
      .filter((part) => part !== '')
      .join(' ');
  };
}
