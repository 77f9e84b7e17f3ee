import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTrusted } from '../../lib/domain/teaching/trust.ts';
import type { KnownTab } from '../../lib/platform/tabs.ts';
import { useLesson, useTeaching } from '../../lib/queries/lessons.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import { useTaughtSites } from '../../lib/queries/taught-sites.ts';
import { teachableOrigin } from '../../lib/services/lessons.ts';
import { taughtAt } from '../../lib/services/taught-sites.ts';
import { Button } from '../kit/button.tsx';
import { CheckCard } from './check-card.tsx';
import { LessonCard } from './lesson-card.tsx';
import './teaching.css';

export type TeachingProps = {
  tab: KnownTab;
  seen: Seen | null;
  /** Whether nobody is recognised on the page, so that teaching it is worth offering. */
  isOffered: boolean;
};

/** Teaching the page beside the panel: offered, under way, or being checked. */
export function Teaching({ tab, seen, isOffered }: TeachingProps) {
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
