import { useTranslation } from 'react-i18next';
import type { SiteHealth } from '../../lib/domain/records/site-health.ts';
import { usePacks } from '../../lib/queries/selector-packs.ts';
import { useClearHealth, useSiteHealth } from '../../lib/queries/site-health.ts';
import { useSiteSettings } from '../../lib/queries/site-settings.ts';
import { type KnownSite, knownSites } from '../../lib/services/known-sites.ts';
import { siteName } from '../../lib/services/site-facts.ts';
import { agoWords, calendarDayWords } from '../../lib/texts/time-words.ts';
import { Button } from '../kit/button.tsx';
import { EmptyState, Notice } from '../kit/notice.tsx';
import { Pill } from '../kit/tag.tsx';
import { useReader } from '../kit/use-reader.ts';
import { Skeleton } from '../kit/waiting.tsx';

const tierNames = { 1: 'reliable', 2: 'beta', 3: 'taught' } as const;

/** The sites that are switched on or were ever read. */
export function SiteHealthList() {
  const { t } = useTranslation(['health', 'app']);
  const health = useSiteHealth();
  const settings = useSiteSettings();
  const healthOf = (id: string) => health.data?.find((row) => row.site === id) ?? null;
  const isOn = (id: string) => settings.data?.some((row) => row.site === id && row.isOn) ?? false;
  const shown = knownSites.filter(({ id }) => healthOf(id) !== null || isOn(id));
  const isPending = health.isPending || settings.isPending;
  return (
    <section className="page-section" aria-labelledby="health-sites">
      <h2 id="health-sites" className="page-section-title">
        {t('sites')}
      </h2>
      {health.isError || settings.isError ? (
        <Notice tone="error" title={t('app:loadFailed')} />
      ) : null}
      {isPending ? <Skeleton label={t('app:loading')} lines={4} /> : null}
      {!isPending && shown.length === 0 ? (
        <EmptyState title={t('none.title')} action={<a href="#/sites">{t('toSites')}</a>}>
          {t('none.text')}
        </EmptyState>
      ) : null}
      <ul className="health-list">
        {shown.map((site) => (
          <SiteRow key={site.id} site={site} health={healthOf(site.id)} />
        ))}
      </ul>
    </section>
  );
}

function SiteRow({ site, health }: { site: KnownSite; health: SiteHealth | null }) {
  const { t, i18n } = useTranslation('health');
  const reader = useReader();
  const clear = useClearHealth();
  const used = usePacks().data?.used ?? null;
  const name = siteName(site.id, i18n.language);
  const tier = tierNames[site.tier];
  const lastWorkedAt = health?.lastWorkedAt ?? null;
  const facts = [
    lastWorkedAt ? t('lastWorked', { when: agoWords(lastWorkedAt, reader) }) : t('neverWorked'),
    t('verified', { day: calendarDayWords(site.verifiedOn, reader) }),
    used?.sites[site.id] ? t('byPack', { version: used.version }) : null,
  ].filter((fact) => fact !== null);
  const hasCounts = health !== null && countsOf(health) > 0;
  return (
    <li className="health-row">
      <div className="health-head">
        <h3 className="health-name">{name}</h3>
        <Pill tone={site.tier === 1 ? 'neutral' : 'due'}>{t(`tier.${tier}`)}</Pill>
        {hasCounts ? (
          <Button
            variant="plain"
            aria-label={t('clearNamed', { name })}
            onClick={() => void clear(site.id)}
          >
            {t('clear')}
          </Button>
        ) : null}
      </div>
      <p className="health-facts figures">{facts.join(' · ')}</p>
      {health && hasCounts ? <Counts health={health} /> : null}
      {health && !hasCounts ? <p className="health-facts">{t('fine')}</p> : null}
    </li>
  );
}

function countsOf({ misses, disagreements, overruns }: SiteHealth): number {
  return Object.keys(misses).length + Object.keys(disagreements).length + overruns;
}

const mostShown = 12;

function Counts({ health }: { health: SiteHealth }) {
  const { t } = useTranslation('health');
  const kinds = [
    ['misses', health.misses],
    ['disagreements', health.disagreements],
  ] as const;
  return (
    <div className="health-counts figures">
      {kinds.map(([kind, counts]) => {
        const most = Object.entries(counts).sort((one, other) => other[1] - one[1]);
        if (most.length === 0) return null;
        return (
          <dl key={kind} className="health-count">
            <dt>{t(kind)}</dt>
            {most.slice(0, mostShown).map(([finder, count]) => (
              <dd key={finder}>{t('times', { finder, count })}</dd>
            ))}
          </dl>
        );
      })}
      {health.overruns > 0 ? (
        <p className="health-count">{t('overruns', { count: health.overruns })}</p>
      ) : null}
    </div>
  );
}
