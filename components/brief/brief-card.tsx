import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { FollowUp } from '../../lib/domain/records/follow-up.ts';
import { useBrief, useConversationWay, useReasonsKeptAway } from '../../lib/queries/brief.ts';
import type { FullBrief } from '../../lib/services/brief.ts';
import { siteName } from '../../lib/services/site-facts.ts';
import { dayWords } from '../../lib/texts/time-words.ts';
import { useDueWords, usePlannedWords, wallWords } from '../followups/due-words.ts';
import { SaidLine } from '../followups/said-line.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { useReader } from '../kit/use-reader.ts';
import { SuggestedScripts } from '../scripts/suggested-scripts.tsx';
import { useReasonWords } from '../triggers/use-reason-words.ts';
import { AlsoDue, WhyDue } from '../triggers/why-due.tsx';
import { BriefFinish } from './brief-finish.tsx';
import { useOpenConversation } from './opening.tsx';
import './brief.css';

export type BriefCardProps = {
  followUp: FollowUp;
  name: string;
  isOpen: boolean;
  onToggle: () => void;
  onOpenCustomer: (id: CustomerId) => void;
};

/** One thing to do: why today, and, opened, all there is to know and to say. */
export function BriefCard({ followUp, name, isOpen, onToggle, onOpenCustomer }: BriefCardProps) {
  const due = useDueWords()(followUp);
  const id = useId();
  const Arrow = isOpen ? ChevronUp : ChevronDown;
  return (
    <article className="brief" aria-label={name}>
      <button
        type="button"
        className="brief-head"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <Avatar name={name} />
        <span className="brief-words">
          <span className="today-line">
            <span className="today-name private">{name}</span>
            <span className={`today-when today-when-${due.tone} figures`}>{due.words}</span>
          </span>
          <span className="today-what private">{followUp.title}</span>
        </span>
        <Arrow className="brief-arrow" aria-hidden="true" />
      </button>
      <BriefWhy followUp={followUp} />
      {isOpen ? <BriefBody id={id} {...{ followUp, name, onOpenCustomer }} /> : null}
    </article>
  );
}

/**
 * The rule's sentence with its figures; of what the rep planned, when they did and for when, and the
 * reminders of rules whose place it took.
 */
export function BriefWhy({ followUp }: { followUp: FollowUp }) {
  const { origin } = followUp;
  return (
    <div className="brief-why">
      {origin ? <WhyDue origin={origin} /> : <OwnWhy followUp={followUp} />}
      <SaidLine followUp={followUp} />
    </div>
  );
}

function OwnWhy({ followUp }: { followUp: FollowUp }) {
  const planned = usePlannedWords()(followUp);
  const reasons = useReasonsKeptAway(followUp);
  return (
    <p>
      {planned}
      <span className="private">
        <AlsoDue reasons={reasons} />
      </span>
    </p>
  );
}

type BriefBodyProps = Pick<BriefCardProps, 'followUp' | 'name' | 'onOpenCustomer'> & {
  id: string;
};

/** What is known, what to say, where to say it, and what came of it. */
export function BriefBody({ id, followUp, name, onOpenCustomer }: BriefBodyProps) {
  const { t } = useTranslation('brief');
  return (
    <div id={id} className="brief-body">
      <BriefFacts followUp={followUp} />
      <Say followUp={followUp} />
      <div className="brief-acts">
        <ToConversation customerId={followUp.customerId} name={name} />
        <Button variant="plain" onClick={() => onOpenCustomer(followUp.customerId)}>
          {t('openCustomer')}
        </Button>
      </div>
      <BriefFinish followUp={followUp} />
    </div>
  );
}

/** The complaint, last talk, open promise and what they like, each in one line; what is not known is left out. */
function BriefFacts({ followUp }: { followUp: FollowUp }) {
  const { t, i18n } = useTranslation('brief');
  const { t: notes } = useTranslation('notes');
  const reader = useReader();
  const brief = useBrief(followUp).data;
  if (!brief) return null;
  const { complaint, lastTalk, promise, likes } = brief;
  const where = lastTalk?.site ? siteName(lastTalk.site, i18n.language) : '';
  return (
    <dl className="brief-facts">
      {complaint ? <Fact name={t('complaint')}>{shortened(complaint.text)}</Fact> : null}
      <Fact name={t('lastTalk')}>
        {lastTalk
          ? [
              dayWords(lastTalk.at, reader),
              notes(`kinds.${lastTalk.kind}`),
              where,
              firstLine(brief),
            ]
              .filter(Boolean)
              .join(' · ')
          : t('neverTalked')}
      </Fact>
      {promise ? (
        <Fact name={t('promise')}>{`${promise.title} · ${wallWords(promise, reader)}`}</Fact>
      ) : null}
      {likes.length > 0 ? <Fact name={t('likes')}>{likes.join(t('comma'))}</Fact> : null}
    </dl>
  );
}

const mostLetters = 200;

/** A long complaint is read on the card; here it must leave room for what to say. */
function shortened(text: string): string {
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
}

function firstLine({ lastTalk }: FullBrief): string {
  return lastTalk?.text.split('\n')[0]?.slice(0, 80) ?? '';
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="private">{children}</dd>
    </div>
  );
}

function Say({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('brief');
  const words = useReasonWords();
  const { origin, customerId, title } = followUp;
  const reason = origin?.reasons[0] ? words(origin.reasons[0]) : title;
  const trigger = origin?.trigger ?? '';
  return (
    <section aria-label={t('say')} className="brief-say">
      <h3 className="brief-label">{t('say')}</h3>
      <SuggestedScripts customerId={customerId} query="" reason={reason} trigger={trigger} />
    </section>
  );
}

function ToConversation({ customerId, name }: { customerId: CustomerId; name: string }) {
  const { t, i18n } = useTranslation('brief');
  const way = useConversationWay(customerId).data;
  const open = useOpenConversation();
  if (!open || way === undefined) return null;
  if (way === null) return <span className="muted">{t('noWay')}</span>;
  const site = siteName(way.site.id, i18n.language);
  return (
    <Button variant="primary" onClick={() => void open({ customerId, name, way })}>
      {t('toConversation', { site })}
    </Button>
  );
}
