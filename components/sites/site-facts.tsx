import { useTranslation } from 'react-i18next';
import type { KnownSite } from '../../lib/services/known-sites.ts';
import { agoWords, calendarDayWords } from '../../lib/texts/time-words.ts';
import { useReader } from '../kit/use-reader.ts';
import { tierNames } from './site-head.tsx';

type SiteFactsProps = { site: KnownSite; lastReadAt: string | null; isOn: boolean };

/** What is read here, how well that is known, and when it last happened. */
export function SiteFacts({ site, lastReadAt, isOn }: SiteFactsProps) {
  const { t } = useTranslation('sites');
  const reader = useReader();
  const facts = [
    site.tier === 1 ? t('tier.reliable') : t(`tierHint.${tierNames[site.tier]}`),
    t('verified', { day: calendarDayWords(site.verifiedOn, reader) }),
    lastReadAt
      ? t('lastRead', { when: agoWords(lastReadAt, reader) })
      : isOn
        ? t('neverRead')
        : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <p className="sites-reads">{t('readsLine', { what: t(`reads.${site.id}`) })}</p>
      <p className="sites-facts figures">{facts.join(' · ')}</p>
    </>
  );
}
