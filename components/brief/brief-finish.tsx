import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseWhen } from '../../lib/domain/followups/parse-when.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import type { FollowUp } from '../../lib/domain/records/follow-up.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useBrief } from '../../lib/queries/brief.ts';
import { useBriefDraft } from '../../lib/queries/drafts.ts';
import { finishFollowUp } from '../../lib/services/brief.ts';
import { keepBriefDraft } from '../../lib/services/drafts.ts';
import { calendarDayWords } from '../../lib/texts/time-words.ts';
import { FollowUpActs, LaterMenu } from '../followups/follow-up-acts.tsx';
import { Button } from '../kit/button.tsx';
import { Chip } from '../kit/tag.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useReader } from '../kit/use-reader.ts';
import { useDraftKeeper } from '../notes/use-draft-keeper.ts';

/** What happened in one line, when to go on, and done: all in one press. */
export function BriefFinish({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('brief');
  const { t: words } = useTranslation('followups');
  const { act, isBusy } = useAct();
  const reader = useReader();
  const brief = useBrief(followUp).data;
  const { text, type, settle } = useLine(followUp);
  const [isNextWanted, setNextWanted] = useState(false);
  if (!brief) return null;
  // A day to come in what happened ("周五再问") is better than any rule's.
  const said = text.trim()
    ? parseWhen(text, { now: toInstant(reader.now), zone: reader.zone })
    : null;
  const dueOn = said?.dueOn ?? brief.next.dueOn;
  const when = calendarDayWords(dueOn, reader);
  const isByRhythm = brief.next.byCadence && !said;
  const isNext = isNextWanted && !isByRhythm;
  const title = said?.rest.trim().slice(0, 300) || words('untitled');
  const finish = async (): Promise<void> => {
    await settle();
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
        onChange={type}
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
          // In the place of a bare "done", that would leave out what was typed.
          <>
            <Button type="submit" isBusy={isBusy}>
              {t('finish')}
            </Button>
            <LaterMenu followUp={followUp} />
          </>
        ) : (
          <FollowUpActs followUp={followUp} variant="quiet" />
        )}
      </div>
    </form>
  );
}

/** The line being typed: on disk shortly after each key, so that closing or restarting loses none. */
function useLine(followUp: FollowUp) {
  const { act } = useAct();
  const stored = useBriefDraft(followUp);
  const [typed, setTyped] = useState<string | null>(null);
  const keeper = useDraftKeeper<string>({
    keep: (line) => act((workspace) => keepBriefDraft(workspace, followUp, line)),
    isSame: () => true,
  });
  const type = (line: string): void => {
    setTyped(line);
    keeper.keepSoon(line);
  };
  return { text: typed ?? stored ?? '', type, settle: keeper.settle };
}
