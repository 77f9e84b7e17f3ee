import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseWhen } from '../../lib/domain/followups/parse-when.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { addFollowUp } from '../../lib/services/follow-ups.ts';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useReader } from '../kit/use-reader.ts';
import { wallWords } from './due-words.ts';
import './followups.css';

export type AddFollowUpProps = {
  customerId: CustomerId;
  /** There is none yet: teach the one step. */
  isEmpty?: boolean;
  onDone?: () => void;
};

/** A follow-up in words; what was understood is shown while typing. */
export function AddFollowUp({ customerId, isEmpty = false, onDone }: AddFollowUpProps) {
  const { t } = useTranslation('followups');
  const { act, isBusy } = useAct();
  const reader = useReader();
  const [text, setText] = useState('');
  const when = text.trim()
    ? parseWhen(text, { now: toInstant(reader.now), zone: reader.zone })
    : null;
  const title = when?.rest.trim() || t('untitled');
  const preview = when ? t('preview', { when: wallWords(when, reader), title }) : t('noDate');
  const save = async (): Promise<void> => {
    if (!when) return;
    const { dueOn, dueTime } = when;
    const done = t('addedToast', { when: wallWords(when, reader) });
    const input = { customerId, title: title.slice(0, 300), dueOn, dueTime };
    if (!(await act((workspace) => addFollowUp(workspace, input), { done }))) return;
    setText('');
    onDone?.();
  };
  return (
    <form
      className="followup-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="followup-form-row">
        <TextField
          label={t('addLabel')}
          isLabelHidden
          placeholder={t('addPlaceholder')}
          maxLength={300}
          // The rep has just pressed "add a follow-up": the next key belongs here.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={!isEmpty}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || isEmpty) return;
            event.stopPropagation();
            onDone?.();
          }}
          value={text}
          onChange={setText}
        />
        <Button type="submit" disabled={!when} isBusy={isBusy}>
          {t('save')}
        </Button>
      </div>
      <p className="field-hint" aria-live="polite">
        {text.trim() ? preview : isEmpty ? t('empty') : t('noDate')}
      </p>
    </form>
  );
}
