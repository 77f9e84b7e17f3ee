import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toInstant } from '../../lib/domain/instants.ts';
import type { Complaint, ComplaintStep } from '../../lib/domain/records/complaint.ts';
import { useAct } from '../../lib/queries/act.ts';
import { toggleStep } from '../../lib/services/complaints.ts';
import { dayWords, fullWords, timeWords } from '../../lib/texts/time-words.ts';
import { useReader } from '../kit/use-reader.ts';

/** The steps before the closing check, which is asked for once it is solved. */
const handling = ['apologised', 'listened', 'solved'] as const;

/** Sorry, listen, solve: each is ticked with its time, and can be taken back. */
export function ComplaintSteps({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaints');
  const shown: ComplaintStep[] = complaint.steps.solved ? [...handling, 'checked'] : [...handling];
  return (
    <ol className="complaint-steps" aria-label={t('stepsLabel')}>
      {shown.map((step) => (
        <li key={step}>
          <Step complaint={complaint} step={step} />
        </li>
      ))}
    </ol>
  );
}

function Step({ complaint, step }: { complaint: Complaint; step: ComplaintStep }) {
  const { t } = useTranslation('complaints');
  const { act, isBusy } = useAct();
  const reader = useReader();
  const at = complaint.steps[step];
  const name = t(`steps.${step}`);
  const toggle = (): void => {
    const done = t(at ? 'stepBack' : 'stepTaken', { step: name });
    void act((workspace) => toggleStep(workspace, complaint, step), { done });
  };
  const today = dayWords(toInstant(reader.now), reader);
  // The minute matters on the day itself; later the day says enough.
  const day = at ? dayWords(at, reader) : '';
  const when = at && day === today ? timeWords(at, reader) : day;
  return (
    <button
      type="button"
      className="complaint-step figures"
      aria-pressed={at !== undefined}
      title={at ? fullWords(at, reader) : undefined}
      disabled={isBusy}
      onClick={toggle}
    >
      {at ? <Check aria-hidden="true" /> : null}
      {at ? t('stepDone', { step: name, when }) : name}
    </button>
  );
}
