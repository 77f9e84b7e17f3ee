import { useTranslation } from 'react-i18next';
import type { SiteSetting } from '../../lib/domain/records/site-setting.ts';
import { useGrants, useSiteSwitch } from '../../lib/queries/site-settings.ts';
import { type KnownSite, knownSites } from '../../lib/services/known-sites.ts';
import { hostOfPattern } from '../../lib/services/site-address.ts';
import { siteName } from '../../lib/services/site-facts.ts';
import { Button } from '../kit/button.tsx';
import { Pill } from '../kit/tag.tsx';
import { AddressForm } from './address-form.tsx';
import { SiteFacts } from './site-facts.tsx';
import { SiteOptions } from './site-options.tsx';

// Taught pages have a list of their own, see TaughtSites.
const openSites = knownSites.filter(({ id, origins }) => origins.length === 0 && id !== 'taught');

type OtherAddressesProps = { settings: readonly SiteSetting[]; isAllowed: boolean };

/** Mailboxes, tables and pages that are switched on host by host. */
export function OtherAddresses({ settings, isAllowed }: OtherAddressesProps) {
  const { t } = useTranslation('sites');
  const used = openSites.flatMap((site) => {
    const setting = settings.find((one) => one.site === site.id);
    return setting?.isOn ? [{ site, setting }] : [];
  });
  return (
    <section className="page-section" aria-labelledby="sites-other">
      <h2 id="sites-other" className="page-section-title">
        {t('other.title')}
      </h2>
      <p className="page-section-intro">{t('other.intro')}</p>
      <AddressForm isAllowed={isAllowed} />
      {used.length === 0 ? <p className="sites-none">{t('other.none')}</p> : null}
      <ul className="sites-list">
        {used.map(({ site, setting }) => (
          <OpenSite key={site.id} site={site} setting={setting} />
        ))}
      </ul>
    </section>
  );
}

function OpenSite({ site, setting }: { site: KnownSite; setting: SiteSetting }) {
  const { t, i18n } = useTranslation('sites');
  const { dropHost, switchOn } = useSiteSwitch();
  const granted = useGrants(setting.origins);
  const name = siteName(site.id, i18n.language);
  return (
    <li className="sites-row">
      <div className="sites-head">
        <h3 className="sites-name">{name}</h3>
      </div>
      <SiteFacts site={site} lastReadAt={setting.lastReadAt} isOn />
      <ul className="sites-hosts" aria-label={name}>
        {setting.origins.map((origin) => {
          const host = hostOfPattern(origin);
          const isRevoked = granted !== null && !granted.has(origin);
          return (
            <li key={origin} className="sites-host-row">
              <code className="sites-host">{host}</code>
              {isRevoked ? (
                <>
                  <span className="sites-warning">{t('revoked')}</span>
                  <Button onClick={() => void switchOn(site.id, [origin])}>
                    {t('allowAgain')}
                  </Button>
                </>
              ) : (
                <Pill tone="done">{t('on')}</Pill>
              )}
              <Button
                variant="plain"
                className="sites-host-off"
                aria-label={t('other.remove', { host })}
                onClick={() => void dropHost(site.id, origin)}
              >
                {t('switchOff')}
              </Button>
            </li>
          );
        })}
      </ul>
      <SiteOptions site={site} setting={setting} />
    </li>
  );
}
