import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseRepeat } from '../../lib/domain/followups/parse-repeat.ts';
import { parseWhen } from '../../lib/domain/followups/parse-when.ts';
import { repeatRule } from '../../lib/domain/followups/repeat.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { addFollowUp } from '../../lib/services/follow-ups.ts';
import type { Reader } from '../../lib/texts/time-words.ts';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useReader } from '../kit/use-reader.ts';
import { useDayRemark } from './day-remark.ts';
import { wallWords } from './due-words.ts';
import { RepeatMenu } from './repeat-menu.tsx';
import { useRepeatWords } from './repeat-words.ts';
import './followups.css';

export type AddFollowUpProps = {
  customerId: CustomerId;
  /** There is none yet: teach the one step. */
  isEmpty?: boolean;
  onDone?: () => void;
};

/** Day, time and repeat that the words say; null where they name no day. */
function readWords(text: string, { now, zone }: Reader) {
  if (!text.trim()) return null;
  const context = { now: toInstant(now), zone };
  const repeating = parseRepeat(text, context);
  if (repeating) return { when: repeating, repeat: repeatRule(repeating.repeat) };
  const when = parseWhen(text, context);
  return when && { when, repeat: null };
}

/** A follow-up in words; what was understood is shown while typing. */
export function AddFollowUp({ customerId, isEmpty = false, onDone }: AddFollowUpProps) {
  const { t } = useTranslation('followups');
  const { act, isBusy } = useAct();
  const reader = useReader();
  const [text, setText] = useState('');
  // What was chosen in the menu for the day that the words then named.
  const [chosen, setChosen] = useState<{ rule: string | null; dueOn: string } | null>(null);
  const words = useRepeatWords();
  const spoken = readWords(text, reader);
  const when = spoken?.when ?? null;
  const isChosen = chosen !== null && chosen.dueOn === when?.dueOn;
  const repeat = isChosen ? chosen.rule : (spoken?.repeat ?? null);
  const title = when?.rest.trim() || t('untitled');
  const day = when ? wallWords(when, reader) : '';
  const shownDay = repeat ? t('repeat.from', { repeat: words(repeat), when: day }) : day;
  const remark = useDayRemark()(when?.dueOn ?? '');
  const plain = when ? t('preview', { when: shownDay, title }) : t('noDate');
  const preview = when && remark ? t('day.remark', { preview: plain, remark }) : plain;
  const save = async (): Promise<void> => {
    if (!when) return;
    const { dueOn, dueTime } = when;
    const done = t('addedToast', { when: shownDay });
    const input = { customerId, title: title.slice(0, 300), dueOn, dueTime, repeat };
    if (!(await act((workspace) => addFollowUp(workspace, input), { done }))) return;
    setText('');
    setChosen(null);
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
        {when ? (
          <RepeatMenu
            dueOn={when.dueOn}
            rule={repeat}
            onChoose={(rule) => setChosen({ rule, dueOn: when.dueOn })}
          />
        ) : null}
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
