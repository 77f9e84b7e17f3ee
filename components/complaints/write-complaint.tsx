import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockOf, dayOf } from '../../lib/domain/followups/calendar-day.ts';
import type { Complaint } from '../../lib/domain/records/complaint.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { addComplaint, editComplaint } from '../../lib/services/complaints.ts';
import { Button } from '../kit/button.tsx';
import { Chip } from '../kit/tag.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useReader } from '../kit/use-reader.ts';
import { type ComplaintWhen, complaintWhens, readComplaintTime } from './complaint-time.ts';

export type WriteComplaintProps = {
  customerId: CustomerId;
  /** The one that is changed; a new one without. */
  complaint?: Complaint;
  /** Hours until it has to be answered. */
  hours: number;
  onDone: () => void;
};

type Problem = 'textMissing' | 'whenMissing' | 'whenAhead';

/** What was said, when, Enter: the rest is filled in while it is handled. */
export function WriteComplaint(props: WriteComplaintProps) {
  const { customerId, complaint, hours, onDone } = props;
  const { t } = useTranslation('complaints');
  const { act, isBusy } = useAct();
  const reader = useReader();
  const [text, setText] = useState(complaint?.text ?? '');
  const [when, setWhen] = useState<ComplaintWhen>(complaint ? 'other' : 'now');
  const [typed, setTyped] = useState(() =>
    complaint ? `${dayOf(complaint.at, reader.zone)}T${clockOf(complaint.at, reader.zone)}` : '',
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (): Promise<void> => {
    const read = readComplaintTime(when, typed, reader);
    const found = text.trim() === '' ? 'textMissing' : 'error' in read ? read.error : null;
    setProblem(found);
    if (found !== null || 'error' in read) return;
    const words = { text: text.trim(), at: read.at };
    const isSaved = complaint
      ? await act((open) => editComplaint(open, complaint, words), { done: t('edited') })
      : await act((open) => addComplaint(open, { customerId, ...words }), {
          done: t('saved', { hours }),
        });
    if (isSaved) onDone();
  };
  return (
    // Esc leaves the form from whichever of its controls has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="service-form"
      aria-label={complaint ? t('edit') : t('add')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <TextField
        label={t('text')}
        hint={t('textHint')}
        maxLength={2_000}
        isPrivate
        // "Note a complaint" was pressed: the next key belongs here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={text}
        onChange={setText}
        error={problem === 'textMissing' ? t('textMissing') : null}
      />
      <fieldset className="service-chips" aria-label={t('when')}>
        {complaintWhens.map((each) => (
          <Chip key={each} isPressed={when === each} onClick={() => setWhen(each)}>
            {t(`whens.${each}`)}
          </Chip>
        ))}
      </fieldset>
      {when === 'other' ? (
        <TextField
          label={t('whenOther')}
          type="datetime-local"
          value={typed}
          onChange={setTyped}
          error={problem && problem !== 'textMissing' ? t(problem) : null}
        />
      ) : null}
      <div className="service-form-acts">
        <Button variant="plain" onClick={onDone}>
          {complaint ? t('cancelEdit') : t('cancel')}
        </Button>
        <Button type="submit" isBusy={isBusy}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
