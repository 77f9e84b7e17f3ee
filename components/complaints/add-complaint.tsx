import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { addComplaint } from '../../lib/services/complaints.ts';
import { Button } from '../kit/button.tsx';
import { Chip } from '../kit/tag.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useReader } from '../kit/use-reader.ts';
import { type ComplaintWhen, complaintWhens, readComplaintTime } from './complaint-time.ts';

export type AddComplaintProps = {
  customerId: CustomerId;
  /** Hours until it has to be answered. */
  hours: number;
  onDone: () => void;
};

type Problem = 'textMissing' | 'whenMissing' | 'whenAhead';

/** What was said, when, Enter: the rest is filled in while it is handled. */
export function AddComplaint({ customerId, hours, onDone }: AddComplaintProps) {
  const { t } = useTranslation('complaints');
  const { act, isBusy } = useAct();
  const reader = useReader();
  const [text, setText] = useState('');
  const [when, setWhen] = useState<ComplaintWhen>('now');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (): Promise<void> => {
    const read = readComplaintTime(when, typed, reader);
    const found = text.trim() === '' ? 'textMissing' : 'error' in read ? read.error : null;
    setProblem(found);
    if (found !== null || 'error' in read) return;
    const input = { customerId, text: text.trim(), at: read.at };
    const done = t('saved', { hours });
    if (await act((workspace) => addComplaint(workspace, input), { done })) onDone();
  };
  return (
    // Esc leaves the form from whichever of its controls has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="service-form"
      aria-label={t('add')}
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
          {t('cancel')}
        </Button>
        <Button type="submit" isBusy={isBusy}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
