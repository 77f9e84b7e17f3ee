import { useTranslation } from 'react-i18next';
import type { Complaint } from '../../lib/domain/records/complaint.ts';
import type { Satisfaction } from '../../lib/domain/records/satisfaction.ts';

type ComplaintWordsProps = { complaint: Complaint; isSolved: boolean };

/** A complaint on the day it was made, and again on the day it was solved. */
export function ComplaintWords({ complaint, isSolved }: ComplaintWordsProps) {
  const { t } = useTranslation('complaints');
  const { text, solution } = complaint;
  return (
    <>
      <p>
        <span className="timeline-kind">
          {t(isSolved ? 'timeline.solved' : 'timeline.complaint')}
        </span>{' '}
        <span className="private">{text}</span>
      </p>
      {isSolved && solution ? <p className="timeline-more private">{solution}</p> : null}
    </>
  );
}

export function AnswerWords({ answer }: { answer: Satisfaction }) {
  const { t } = useTranslation('satisfaction');
  const { scale, score, comment } = answer;
  return (
    <>
      <p className="figures">{t(`row.${scale}`, { score })}</p>
      {comment ? <p className="timeline-more private">{comment}</p> : null}
    </>
  );
}
