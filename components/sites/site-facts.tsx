import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../lib/queries/workspace-context.tsx';
import type { KnownSite } from '../../lib/services/known-sites.ts';
import { dayText, momentText } from '../shell/moment-text.ts';
import { tierNames } from './site-head.tsx';

type SiteFactsProps = { site: KnownSite; lastReadAt: string | null; isOn: boolean };

/** What is read here, how well that is known, and when it last happened. */
export function SiteFacts({ site, lastReadAt, isOn }: SiteFactsProps) {
  const { t, i18n } = useTranslation('sites');
  const { now } = useWorkspace();
  const language = i18n.language;
  const facts = [
    // A pill beside the name says so of the others.
    site.tier === 1 ? t('tier.reliable') : null,
    t('verified', { day: dayText(site.verifiedOn, language) }),
    lastReadAt
      ? t('lastRead', { when: momentText(lastReadAt, now(), language) })
      : isOn
        ? t('neverRead')
        : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <p className="sites-reads">{t('readsLine', { what: t(`reads.${site.id}`) })}</p>
      <p className="sites-facts figures" title={t(`tierHint.${tierNames[site.tier]}`)}>
        {facts.join(' · ')}
      </p>
    </>
  );
}
