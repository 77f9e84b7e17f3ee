import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SiteSetting } from '../../lib/domain/records/site-setting.ts';
import { useGrants, useSiteSwitch } from '../../lib/queries/site-settings.ts';
import type { KnownSite } from '../../lib/services/known-sites.ts';
import { hasTalks } from '../../lib/services/known-sites.ts';
import { hostOfPattern } from '../../lib/services/site-address.ts';
import { siteName } from '../../lib/services/site-facts.ts';
import { Button } from '../kit/button.tsx';
import { SiteFacts } from './site-facts.tsx';
import { SiteHead } from './site-head.tsx';
import { LogsTalks, SiteOptions } from './site-options.tsx';

type BuiltInSiteProps = {
  site: KnownSite;
  setting: SiteSetting | null;
  /** False until the user has agreed to anything being read at all. */
  isAllowed: boolean;
};

/** One site of the catalog: what is read there, what is asked for, and its switch. */
export function BuiltInSite({ site, setting, isAllowed }: BuiltInSiteProps) {
  const { t, i18n } = useTranslation('sites');
  const { switchOn, switchOff, isBusy } = useSiteSwitch();
  const [isRefused, setRefused] = useState(false);
  const [logsTalks, setLogsTalks] = useState(false);
  const isOn = setting?.isOn ?? false;
  // While it is not known, or just being asked for, nothing is claimed to have been taken back.
  const granted = useGrants(isOn ? site.origins : []);
  const isRevoked = isOn && granted !== null && granted.size === 0 && !isBusy;
  const name = siteName(site.id, i18n.language);
  const ask = async (): Promise<void> => {
    const outcome = await switchOn(site.id, site.origins, { logsTalks });
    setRefused(outcome === 'refused');
  };
  const isReading = isOn && !isRevoked;
  const verb = isReading ? 'switchOff' : isRevoked ? 'allowAgain' : 'switchOn';
  return (
    <li className="sites-row">
      <SiteHead name={name} site={site} isOn={isReading}>
        <Button
          variant={isReading ? 'plain' : 'quiet'}
          aria-label={t(`${verb}Named`, { name })}
          disabled={!isAllowed}
          isBusy={isBusy}
          onClick={() => void (isReading ? switchOff(site.id, site.origins) : ask())}
        >
          {t(verb)}
        </Button>
      </SiteHead>
      <SiteFacts site={site} lastReadAt={setting?.lastReadAt ?? null} isOn={isReading} />
      {isOn ? null : <Asked origins={site.origins} />}
      {isOn || !hasTalks(site) || !isAllowed ? null : (
        <LogsTalks isOn={logsTalks} onChange={setLogsTalks} />
      )}
      {isRefused && !isOn ? <output className="sites-calm">{t('refused')}</output> : null}
      {isRevoked ? <p className="sites-warning">{t('revoked')}</p> : null}
      {isReading && setting ? <SiteOptions site={site} setting={setting} /> : null}
    </li>
  );
}

function Asked({ origins }: { origins: readonly string[] }) {
  const { t } = useTranslation('sites');
  return (
    <p className="sites-asked">
      {t('asks', { count: origins.length })}
      {origins.map((origin) => (
        <code key={origin} className="sites-host">
          {hostOfPattern(origin)}
        </code>
      ))}
    </p>
  );
}
