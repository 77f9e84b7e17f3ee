import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { Satisfaction } from '../../lib/domain/records/satisfaction.ts';
import {
  isLowSatisfaction,
  lastNps,
  lastSatisfaction,
  npsFell,
  npsGroupOf,
} from '../../lib/domain/satisfaction/alarms.ts';
import { outOfTen } from '../../lib/domain/satisfaction/scales.ts';
import { useAct } from '../../lib/queries/act.ts';
import { type Answers as AnswersOf, useAnswers } from '../../lib/queries/satisfaction.ts';
import { removeAnswer } from '../../lib/services/satisfaction.ts';
import { dayWords } from '../../lib/texts/time-words.ts';
import { ServiceSection } from '../complaints/service-section.tsx';
import { IconButton } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { Pill } from '../kit/tag.tsx';
import { useReader } from '../kit/use-reader.ts';
import { Skeleton } from '../kit/waiting.tsx';
import { AddAnswer } from './add-answer.tsx';

/** How satisfied a customer said they are: the last value of each question, then every answer. */
export function Answers({ customerId }: { customerId: CustomerId }) {
  const { t } = useTranslation('satisfaction');
  const { t: say } = useTranslation('errors');
  const { t: shell } = useTranslation('shell');
  const [isAdding, setAdding] = useState(false);
  const { data, error } = useAnswers(customerId);
  if (error) {
    return (
      <Notice tone="error" title={say('readFailed')}>
        {say('readFailedDo')}
      </Notice>
    );
  }
  if (!data) return <Skeleton label={shell('loading')} />;
  const { rows } = data;
  return (
    <ServiceSection
      title={t('title')}
      add={isAdding ? null : t('add')}
      onAdd={() => setAdding(true)}
    >
      {rows.length === 0 && !isAdding ? <p className="muted">{t('none')}</p> : null}
      <LastAnswers answers={data} />
      {isAdding ? <AddAnswer customerId={customerId} onDone={() => setAdding(false)} /> : null}
      {rows.length > 0 ? (
        <ul aria-label={t('list')}>
          {rows.map((answer) => (
            <li key={answer.id}>
              <AnswerRow answer={answer} />
            </li>
          ))}
        </ul>
      ) : null}
    </ServiceSection>
  );
}

/** The last value of each question, and what there is to be alarmed about. */
function LastAnswers({ answers: { rows, limits } }: { answers: AnswersOf }) {
  const { t } = useTranslation('satisfaction');
  const csat = lastSatisfaction(rows);
  const nps = lastNps(rows);
  const fall = npsFell(rows, limits.points);
  return (
    <>
      {csat ? (
        <p className="service-line figures">
          <span className="service-strong">{t('csat', { ten: ten(csat) })}</span>
          {isLowSatisfaction(csat, limits.below) ? (
            <Pill tone="late">{t('low', { below: limits.below })}</Pill>
          ) : null}
        </p>
      ) : null}
      {nps ? (
        <p className="service-line figures">
          <span className="service-strong">{t('nps', { score: nps.score })}</span>
          <span className="service-small">{t(`groups.${npsGroupOf(nps.score)}`)}</span>
          {fall ? <Pill tone="late">{t('fell', { from: fall.from, to: fall.to })}</Pill> : null}
        </p>
      ) : null}
    </>
  );
}

/** On the scale of ten, with one decimal where there is one. */
function ten(answer: Satisfaction): string {
  return String(Math.round(outOfTen(answer) * 10) / 10);
}

function AnswerRow({ answer }: { answer: Satisfaction }) {
  const { t } = useTranslation('satisfaction');
  const { act } = useAct();
  const reader = useReader();
  const { scale, score, at, comment } = answer;
  const day = dayWords(at, reader);
  const remove = (): void => {
    void act((workspace) => removeAnswer(workspace, answer), { done: t('removed') });
  };
  return (
    <div className="service-line">
      <span className="service-small figures">{day}</span>
      <span className="service-grow">
        <span className="figures">{t(`row.${scale}`, { score })}</span>
        {comment ? <span className="service-small private"> {comment}</span> : null}
      </span>
      <IconButton
        className="icon-button-small"
        label={t('remove', { day })}
        icon={<X aria-hidden="true" />}
        onClick={remove}
      />
    </div>
  );
}
