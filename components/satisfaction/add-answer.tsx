import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import {
  type SatisfactionScale,
  satisfactionScales,
} from '../../lib/domain/records/satisfaction.ts';
import { scoresOf } from '../../lib/domain/satisfaction/scales.ts';
import { useAct } from '../../lib/queries/act.ts';
import { addAnswer } from '../../lib/services/satisfaction.ts';
import { Button } from '../kit/button.tsx';
import { SelectField, TextField } from '../kit/text-field.tsx';

type AddAnswerProps = { customerId: CustomerId; onDone: () => void };

/** Which question, how many points, their own words if they gave any. */
export function AddAnswer({ customerId, onDone }: AddAnswerProps) {
  const { t } = useTranslation('satisfaction');
  const { act, isBusy } = useAct();
  const [scale, setScale] = useState<SatisfactionScale>('csat5');
  const [score, setScore] = useState<number | null>(null);
  const [comment, setComment] = useState('');
  const [isMissing, setMissing] = useState(false);
  const chooseScale = (chosen: SatisfactionScale): void => {
    setScale(chosen);
    setScore(null);
  };
  const save = async (): Promise<void> => {
    setMissing(score === null);
    if (score === null) return;
    const answer = { customerId, scale, score, comment: comment.trim() };
    const done = t('saved', { score });
    if (await act((workspace) => addAnswer(workspace, answer), { done })) onDone();
  };
  return (
    <form
      className="service-form"
      aria-label={t('add')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <SelectField
        label={t('scale')}
        value={scale}
        choices={satisfactionScales.map((value) => ({ value, label: t(`scales.${value}`) }))}
        onChange={chooseScale}
      />
      <ScoreChoices scale={scale} score={score} onChoose={setScore} />
      {isMissing && score === null ? (
        <p className="field-error" role="alert">
          {t('scoreMissing')}
        </p>
      ) : null}
      <TextField
        label={t('comment')}
        maxLength={1_000}
        isPrivate
        value={comment}
        onChange={setComment}
      />
      <div className="service-form-acts">
        <Button variant="plain" onClick={onDone}>
          {t('cancel')}
        </Button>
        <Button type="submit" isBusy={isBusy}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

type ScoreChoicesProps = {
  scale: SatisfactionScale;
  score: number | null;
  onChoose: (score: number) => void;
};

function ScoreChoices({ scale, score, onChoose }: ScoreChoicesProps) {
  const { t } = useTranslation('satisfaction');
  return (
    <fieldset className="service-stack" aria-label={t('score')}>
      <div className="score-choices">
        {scoresOf(scale).map((each) => (
          <button
            key={each}
            type="button"
            className="score-choice figures"
            aria-pressed={score === each}
            aria-label={t('scoreOf', { score: each })}
            onClick={() => onChoose(each)}
          >
            {each}
          </button>
        ))}
      </div>
      <p className="score-ends" aria-hidden="true">
        <span>{t(`lowEnd.${scale}`)}</span>
        <span>{t(`highEnd.${scale}`)}</span>
      </p>
    </fieldset>
  );
}
