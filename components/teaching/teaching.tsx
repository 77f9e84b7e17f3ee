import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { isTrusted } from '../../lib/domain/teaching/trust.ts';
import type { KnownTab } from '../../lib/platform/tabs.ts';
import { useLesson, useTeaching } from '../../lib/queries/lessons.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import { useTaughtSites } from '../../lib/queries/taught-sites.ts';
import { teachableOrigin } from '../../lib/services/lessons.ts';
import { taughtAt } from '../../lib/services/taught-sites.ts';
import { Button } from '../kit/button.tsx';
import { OwnFacts } from '../sheets/row-facts.tsx';
import { CheckCard } from './check-card.tsx';
import { LessonCard } from './lesson-card.tsx';
import './teaching.css';

export type TeachingProps = {
  tab: KnownTab;
  seen: Seen | null;
  /** Whether nobody is recognised on the page, so that teaching it is worth offering. */
  isOffered: boolean;
  /** The customer who is recognised on the page. */
  knownId: CustomerId | null;
};

/** Teaching the page beside the panel: offered, under way, or being checked. */
export function Teaching({ tab, seen, isOffered, knownId }: TeachingProps) {
  const lesson = useLesson(tab.id);
  const sites = useTaughtSites().data ?? [];
  const { begin } = useTeaching(tab.id);
  const address = tab.url ?? '';
  if (lesson) return <LessonCard key={`${lesson.origin} ${lesson.path}`} lesson={lesson} />;
  const site = taughtAt(sites, address);
  if (site && !isTrusted(site)) {
    const sighting = seen?.frame.site === 'taught' ? seen.frame.sighting : null;
    return <CheckCard site={site} sighting={sighting} onTeachAgain={() => begin(address)} />;
  }
  if (site && seen && knownId) return <PageFacts customerId={knownId} seen={seen} />;
  const canTeach = isOffered && !site && teachableOrigin(address) !== null;
  return canTeach ? <Offer onBegin={() => begin(address)} /> : null;
}

function Offer({ onBegin }: { onBegin: () => Promise<boolean> }) {
  const { t } = useTranslation('teaching');
  const [isRefused, setRefused] = useState(false);
  const begin = async (): Promise<void> => setRefused(!(await onBegin()));
  return (
    <div className="teaching-offer">
      <Button variant="plain" onClick={() => void begin()}>
        {t('start')}
      </Button>
      <span className="field-hint">{isRefused ? t('refused') : t('startHint')}</span>
    </div>
  );
}

/** What a taught page says of the business's own fields. */
function PageFacts({ customerId, seen }: { customerId: CustomerId; seen: Seen }) {
  const { t } = useTranslation('teaching');
  const { row, site } = seen.frame.sighting;
  if (site !== 'taught' || !row) return null;
  const textOf = ({ label }: { label: string }) => row.cells[row.header.indexOf(label)];
  return <OwnFacts title={t('own')} customerId={customerId} textOf={textOf} />;
}
