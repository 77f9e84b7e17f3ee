import { Check, ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { snoozeChoices } from '../../lib/domain/followups/snooze.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import type { FollowUp } from '../../lib/domain/records/follow-up.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useNextDay } from '../../lib/queries/next-day.ts';
import {
  cancelFollowUp,
  completeFollowUp,
  skipFollowUp,
  snoozeFollowUp,
} from '../../lib/services/follow-ups.ts';
import { calendarDayWords } from '../../lib/texts/time-words.ts';
import { Button, type ButtonVariant, IconButton } from '../kit/button.tsx';
import { Menu, type MenuEntry } from '../kit/menu.tsx';
import { useReader } from '../kit/use-reader.ts';
import { instantWords } from './due-words.ts';

export type FollowUpActsProps = {
  followUp: FollowUp;
  variant?: ButtonVariant;
  /** Icons only, where a row has no room for words. */
  isSmall?: boolean;
};

/** Done, or later. */
export function FollowUpActs({ followUp, variant = 'quiet', isSmall = false }: FollowUpActsProps) {
  const { t } = useTranslation('followups');
  const { act, isBusy } = useAct();
  const entries = useSnoozeEntries(followUp);
  const reader = useReader();
  const next = useNextDay(followUp);
  const { title } = followUp;
  const finish = (): void => {
    const done = next
      ? t('doneNextToast', { title, when: calendarDayWords(next, reader) })
      : t('doneToast', { title });
    void act((workspace) => completeFollowUp(workspace, followUp), { done });
  };
  if (isSmall) {
    return (
      <span className="followup-acts">
        <IconButton
          label={`${t('done')}: ${title}`}
          icon={<Check aria-hidden="true" />}
          disabled={isBusy}
          onClick={finish}
        />
        <Menu
          align="end"
          entries={entries}
          trigger={
            <IconButton
              label={`${t('later')}: ${title}`}
              icon={<ChevronDown aria-hidden="true" />}
            />
          }
        />
      </span>
    );
  }
  return (
    <span className="followup-acts">
      <Button variant={variant} isBusy={isBusy} onClick={finish}>
        {t('done')}
      </Button>
      <LaterMenu followUp={followUp} />
    </span>
  );
}

/** The ways to put a follow-up off, or away. */
export function LaterMenu({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('followups');
  return (
    <Menu
      entries={useSnoozeEntries(followUp)}
      trigger={
        <Button variant="plain">
          {t('later')}
          <ChevronDown aria-hidden="true" />
        </Button>
      }
    />
  );
}

function useSnoozeEntries(followUp: FollowUp): MenuEntry[] {
  const { t } = useTranslation('followups');
  const { act } = useAct();
  const reader = useReader();
  const choices = snoozeChoices(toInstant(reader.now), reader.zone);
  const put = (at: string): void => {
    const done = t('snoozedToast', { when: instantWords(at, reader) });
    void act((workspace) => snoozeFollowUp(workspace, followUp, at), { done });
  };
  const next = useNextDay(followUp);
  const skip = (): void => {
    const when = next ? calendarDayWords(next, reader) : '';
    const done = t('skippedToast', { title: followUp.title, when });
    void act((workspace) => skipFollowUp(workspace, followUp), { done });
  };
  const cancel = (): void => {
    const done = t('cancelledToast', { title: followUp.title });
    void act((workspace) => cancelFollowUp(workspace, followUp), { done });
  };
  return [
    ...choices.map(({ key, at }) => ({
      key,
      label: t(`snooze.${key}`),
      hint: instantWords(at, reader),
      onSelect: () => put(at),
    })),
    { kind: 'line', key: 'line' },
    ...(next
      ? [{ key: 'skip', label: t('skip'), hint: calendarDayWords(next, reader), onSelect: skip }]
      : []),
    {
      key: 'cancel',
      label: followUp.repeat ? t('cancelSeries') : t('cancel'),
      isDanger: true,
      onSelect: cancel,
    },
  ];
}
