import { Repeat } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer, CustomerId } from '../../lib/domain/records/customer.ts';
import type { FollowUp } from '../../lib/domain/records/follow-up.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useRhythmDay } from '../../lib/queries/brief.ts';
import { useFollowUps } from '../../lib/queries/follow-ups.ts';
import { useNextDay } from '../../lib/queries/next-day.ts';
import { repeatFollowUp } from '../../lib/services/follow-ups.ts';
import { calendarDayWords } from '../../lib/texts/time-words.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Pill } from '../kit/tag.tsx';
import { useReader } from '../kit/use-reader.ts';
import { PreferredChannel } from '../triggers/preferred-channel.tsx';
import { WhyDue } from '../triggers/why-due.tsx';
import { AddFollowUp } from './add-follow-up.tsx';
import { useDueWords, usePlannedWords } from './due-words.ts';
import { FollowUpActs } from './follow-up-acts.tsx';
import { RepeatMenu } from './repeat-menu.tsx';
import { useRepeatWords } from './repeat-words.ts';
import { SaidLine } from './said-line.tsx';
import './followups.css';

/** What is asleep comes last; of the rest the one that was due longest is next. */
function inOrder(followUps: readonly FollowUp[], now: number): FollowUp[] {
  const wakesAt = ({ snoozedUntil, dueAt }: FollowUp): number =>
    snoozedUntil !== null && Date.parse(snoozedUntil) > now
      ? Date.parse(snoozedUntil)
      : Date.parse(dueAt);
  return followUps.toSorted((a, b) => wakesAt(a) - wakesAt(b));
}

/** The one next thing to do for a customer, the others below it, and a line to add one in words. */
export function NextThing({ customer }: { customer: Customer }) {
  const { t } = useTranslation('followups');
  const reader = useReader();
  const followUps = useFollowUps(customer.id).data;
  const [isAdding, setAdding] = useState(false);
  if (!followUps) return null;
  const [next, ...others] = inOrder(followUps, reader.now);
  return (
    <div className="followup-next">
      {next ? (
        <NextCard customer={customer} followUp={next} />
      ) : (
        <RhythmLine customerId={customer.id} />
      )}
      {others.length > 0 ? (
        <ul className="followup-others" aria-label={t('others', { count: others.length })}>
          {others.map((followUp) => (
            <li key={followUp.id}>
              <OtherRow followUp={followUp} />
            </li>
          ))}
        </ul>
      ) : null}
      {isAdding || !next ? (
        // Begun, it stays: a rule may plan something meanwhile, and what is typed must not go.
        <div onFocus={() => setAdding(true)}>
          <AddFollowUp customerId={customer.id} isEmpty={!next} onDone={() => setAdding(false)} />
        </div>
      ) : (
        <Button variant="plain" className="followup-add" onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      )}
    </div>
  );
}

function NextCard({ customer, followUp }: { customer: Customer; followUp: FollowUp }) {
  const { t } = useTranslation('followups');
  const due = useDueWords()(followUp);
  const why = usePlannedWords()(followUp);
  return (
    <Card edge="accent" label={t('next')}>
      <div>
        <p className="followup-title">
          <Pill tone={due.tone}>{due.words}</Pill>
          <span className="private">{followUp.title}</span>
        </p>
        <div className="followup-why">
          {customer.doNotContact ? t('why.doNotContact') : null}
          {followUp.origin ? <WhyDue origin={followUp.origin} /> : null}
          {customer.doNotContact || followUp.origin ? null : why}
        </div>
        <SaidLine followUp={followUp} />
        <RepeatLine followUp={followUp} />
        <PreferredChannel customerId={customer.id} />
      </div>
      <div className="followup-next-acts">
        <FollowUpActs followUp={followUp} variant="primary" />
        <RepeatChoice followUp={followUp} />
      </div>
    </Card>
  );
}

/** Where nothing is planned: when the shop's rhythm brings this customer up by itself. */
function RhythmLine({ customerId }: { customerId: CustomerId }) {
  const { t } = useTranslation('followups');
  const reader = useReader();
  const day = useRhythmDay(customerId);
  if (!day) return null;
  return <p className="followup-repeat">{t('rhythm', { when: calendarDayWords(day, reader) })}</p>;
}

/** How often it comes again, and when the next time is. */
function RepeatLine({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('followups');
  const reader = useReader();
  const words = useRepeatWords();
  const next = useNextDay(followUp);
  if (!followUp.repeat) return null;
  const repeat = words(followUp.repeat);
  return (
    <p className="followup-repeat">
      <Repeat aria-hidden="true" />
      {next ? t('repeat.next', { repeat, when: calendarDayWords(next, reader) }) : repeat}
    </p>
  );
}

function RepeatChoice({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('followups');
  const { act } = useAct();
  const words = useRepeatWords();
  const choose = (rule: string | null): void => {
    if (rule === (followUp.repeat ?? null)) return;
    const done = rule ? t('repeat.chosenToast', { repeat: words(rule) }) : t('repeat.stoppedToast');
    void act((workspace) => repeatFollowUp(workspace, followUp, rule), { done });
  };
  return <RepeatMenu dueOn={followUp.dueOn} rule={followUp.repeat ?? null} onChoose={choose} />;
}

function OtherRow({ followUp }: { followUp: FollowUp }) {
  const words = useRepeatWords();
  const due = useDueWords()(followUp);
  return (
    <div className="followup-row">
      <span className={`followup-when followup-when-${due.tone} figures`}>{due.words}</span>
      <span className="followup-row-title private" title={followUp.source}>
        {followUp.title}
      </span>
      {followUp.repeat ? (
        <span className="followup-repeat" title={words(followUp.repeat)}>
          <Repeat aria-hidden="true" />
          <span className="visually-hidden">{words(followUp.repeat)}</span>
        </span>
      ) : null}
      <FollowUpActs followUp={followUp} isSmall />
    </div>
  );
}
