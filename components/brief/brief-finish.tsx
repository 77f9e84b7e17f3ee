import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseWhen } from '../../lib/domain/followups/parse-when.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import type { FollowUp } from '../../lib/domain/records/follow-up.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useBrief } from '../../lib/queries/brief.ts';
import { finishFollowUp } from '../../lib/services/brief.ts';
import { calendarDayWords } from '../../lib/texts/time-words.ts';
import { FollowUpActs } from '../followups/follow-up-acts.tsx';
import { Button } from '../kit/button.tsx';
import { Chip } from '../kit/tag.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useReader } from '../kit/use-reader.ts';

/** What happened in one line, when to go on, and done: all in one press. */
export function BriefFinish({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('brief');
  const { t: words } = useTranslation('followups');
  const { act, isBusy } = useAct();
  const reader = useReader();
  const brief = useBrief(followUp).data;
  const [text, setText] = useState('');
  const [isNextWanted, setNextWanted] = useState(false);
  if (!brief) return null;
  // A day in what happened ("周五再问") is better than any rule's.
  const said = text.trim()
    ? parseWhen(text, { now: toInstant(reader.now), zone: reader.zone })
    : null;
  const dueOn = said?.dueOn ?? brief.next.dueOn;
  const when = calendarDayWords(dueOn, reader);
  const isByRhythm = brief.next.byCadence && !said;
  const isNext = isNextWanted && !isByRhythm;
  const title = said?.rest.trim().slice(0, 300) || words('untitled');
  const finish = async (): Promise<void> => {
    const next = isNext ? { title, dueOn } : null;
    const done = isNext ? t('doneNext', { when }) : t('done', { title: followUp.title });
    await act((workspace) => finishFollowUp(workspace, followUp, { text, next }), { done });
  };
  return (
    <form
      className="brief-finish"
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      <TextField
        label={t('happened')}
        isLabelHidden
        placeholder={t('happened')}
        maxLength={2_000}
        isPrivate
        value={text}
        onChange={setText}
      />
      {isByRhythm ? (
        <p className="field-hint">{t('nextByRhythm', { when })}</p>
      ) : (
        <Chip
          icon={<CalendarPlus aria-hidden="true" />}
          isPressed={isNextWanted}
          label={t('nextOn', { when })}
          onClick={() => setNextWanted(!isNextWanted)}
        >
          {t('nextOn', { when })}
        </Chip>
      )}
      <div className="brief-acts">
        {text.trim() || isNext ? (
          <Button type="submit" isBusy={isBusy}>
            {t('finish')}
          </Button>
        ) : null}
        <FollowUpActs followUp={followUp} variant="quiet" />
      </div>
    </form>
  );
}
