import {
  CalendarCheck,
  CalendarX,
  CircleAlert,
  CircleCheck,
  Gauge,
  Mail,
  MapPin,
  MessageCircle,
  Milestone,
  NotebookPen,
  Phone,
  RotateCcw,
  ShoppingBag,
  Sparkles,
  Target,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../lib/domain/money.ts';
import type { Interaction } from '../../lib/domain/records/interaction.ts';
import type { Purchase } from '../../lib/domain/records/purchase.ts';
import type { TimelineItem } from '../../lib/domain/timeline/merge-timeline.ts';
import { timeWords } from '../../lib/texts/time-words.ts';
import { useReader } from '../kit/use-reader.ts';
import { MovedWords } from '../segments/moved-words.tsx';
import { TakenBackWords } from '../triggers/taken-back-words.tsx';
import { InteractionEntry } from './interaction-entry.tsx';
import { AnswerWords, ComplaintWords } from './service-words.tsx';
import { TalkEntry } from './talk-entry.tsx';

const icons = {
  note: NotebookPen,
  chat: MessageCircle,
  mail: Mail,
  call: Phone,
  visit: MapPin,
  event: Sparkles,
  purchase: ShoppingBag,
  refund: RotateCcw,
  need: Target,
  complaint: CircleAlert,
  complaintSolved: CircleCheck,
  answer: Gauge,
  moved: Milestone,
  followUpDone: CalendarCheck,
  followUpTakenBack: CalendarX,
} as const;

function iconNameOf(item: TimelineItem): keyof typeof icons {
  return item.kind === 'interaction' ? item.interaction.kind : item.kind;
}

/** One thing that happened. */
export function TimelineEntry({ item }: { item: TimelineItem }) {
  const Icon = icons[iconNameOf(item)];
  const reader = useReader();
  return (
    <article className={`timeline-entry timeline-${item.kind}`}>
      <Icon className="timeline-icon" aria-hidden="true" />
      <div className="timeline-body">
        <ItemBody item={item} />
      </div>
      <time className="timeline-time figures" dateTime={item.at}>
        {timeWords(item.at, reader)}
      </time>
    </article>
  );
}

function ItemBody({ item }: { item: TimelineItem }) {
  const { t, i18n } = useTranslation('timeline');
  switch (item.kind) {
    case 'interaction': {
      const Entry = isWordless(item.interaction) ? TalkEntry : InteractionEntry;
      return <Entry interaction={item.interaction} />;
    }
    case 'purchase': {
      const { totalMinor, currency } = item.purchase;
      return (
        <PurchaseLine words={<BoughtWords purchase={item.purchase} />}>
          {formatAmount(totalMinor, currency, i18n.language)}
        </PurchaseLine>
      );
    }
    case 'refund': {
      const { reason, minor } = item.refund;
      return (
        <PurchaseLine words={reason ? t('refundedWhy', { reason }) : t('refunded')}>
          {formatAmount(-minor, item.purchase.currency, i18n.language)}
        </PurchaseLine>
      );
    }
    case 'followUpDone':
      return <p className="private">{t('followUpDone', { title: item.followUp.title })}</p>;
    case 'followUpTakenBack':
      return <TakenBackWords followUp={item.followUp} />;
    case 'complaint':
    case 'complaintSolved':
      return <ComplaintWords complaint={item.complaint} isSolved={item.kind !== 'complaint'} />;
    case 'moved':
      return <MovedWords move={item.move} />;
    case 'answer':
      return <AnswerWords answer={item.answer} />;
    default:
      return (
        <p>
          <span className="timeline-kind">{t(item.need.kind)}</span>{' '}
          <span className="private">{item.need.text}</span>
        </p>
      );
  }
}

/** A talk of which nothing but the minute was kept. */
function isWordless({ kind, text }: Interaction): boolean {
  return text === '' && (kind === 'chat' || kind === 'mail');
}

function PurchaseLine({ words, children }: { words: ReactNode; children: ReactNode }) {
  return (
    <p className="timeline-line">
      <span>{words}</span>
      <span className="timeline-amount figures private">{children}</span>
    </p>
  );
}

function BoughtWords({ purchase }: { purchase: Purchase }) {
  const { t } = useTranslation('timeline');
  const [first, ...others] = purchase.items;
  if (!first) return t('bought');
  const what = first.quantity === 1 ? first.name : `${first.name} × ${first.quantity}`;
  const all = others.length > 0 ? t('andMore', { what, count: others.length + 1 }) : what;
  return t('boughtOf', { what: all });
}
