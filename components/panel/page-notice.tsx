import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openPage } from '../../lib/platform/windows.ts';
import { useCommands } from '../../lib/queries/commands.ts';
import { useSiteSettings, useSiteSwitch } from '../../lib/queries/site-settings.ts';
import { useToasts } from '../../lib/queries/toasts.ts';
import { builtInSites, type SiteFacts, siteName } from '../../lib/services/site-facts.ts';
import { Button } from '../kit/button.tsx';
import type { PageState } from './page-state.ts';
import './panel.css';

/** A calm line above today's list: why nobody is shown, and the one step that changes it. */
export function PageNotice({ page }: { page: PageState }) {
  const { t, i18n } = useTranslation('shell');
  if (page.state === 'opening') return null;
  if (page.state === 'siteOff') return <SiteOffNotice site={page.site} />;
  if (page.state === 'addressUnknown') return <AddressUnknownNotice />;
  if (page.state === 'notBuiltIn') {
    return (
      <Words title={t('page.ownSite')} more={t('page.ownSiteDo')}>
        <Button onClick={() => void openPage('app.html#/sites')}>{t('page.openSites')}</Button>
      </Words>
    );
  }
  if (page.state === 'notReadable') {
    return <Words title={t('page.notReadable')} more={t('page.notReadableDo')} />;
  }
  if (page.state === 'waiting') {
    const site = page.site && siteName(page.site, i18n.language);
    const title = site ? t('page.waiting', { site }) : t('page.waitingAny');
    return <Words title={title} more={t('page.waitingDo')} />;
  }
  return <Words title={t('page.nobody')} more={t('page.nobodyDo')} />;
}

type WordsProps = { title: string; more: string; children?: React.ReactNode };

function Words({ title, more, children }: WordsProps) {
  return (
    <section className="panel-notice" aria-label={title}>
      <p className="panel-notice-title">{title}</p>
      <p className="panel-notice-more">{more}</p>
      {children ? <div className="panel-notice-acts">{children}</div> : null}
    </section>
  );
}

/** The sites most reps use come first in the catalog; the others are on the sites page. */
const sitesAtOnce = 3;

function AddressUnknownNotice() {
  const { t, i18n } = useTranslation('shell');
  const key = useCommands().find(({ name }) => name === '_execute_action')?.shortcut;
  const settings = useSiteSettings().data;
  const off = builtInSites.filter(
    ({ id }) => !settings?.some((setting) => setting.site === id && setting.isOn),
  );
  return (
    <Words
      title={t('page.addressUnknown')}
      more={key ? t('page.addressUnknownDo', { key }) : t('page.addressUnknownNoKey')}
    >
      {off.length > 0 ? (
        <div className="panel-sites">
          <p className="panel-notice-more">{t('page.builtIn')}</p>
          <ul>
            {off.slice(0, sitesAtOnce).map((site) => (
              <li key={site.id} className="panel-site-row">
                <span>
                  {siteName(site.id, i18n.language)}
                  <span className="panel-site-hosts">{hostsOf(site, i18n.language)}</span>
                </span>
                <SwitchOn site={site} isShort />
              </li>
            ))}
          </ul>
          {off.length > sitesAtOnce ? (
            <Button
              variant="plain"
              className="panel-more-sites"
              onClick={() => void openPage('app.html#/sites')}
            >
              {t('page.moreSites', { count: off.length - sitesAtOnce })}
            </Button>
          ) : null}
        </div>
      ) : null}
    </Words>
  );
}

function hostsOf({ origins }: SiteFacts, language: string): string {
  const hosts = origins.map((origin) => origin.replace(/^\w+:\/\/|\/\*$/g, ''));
  return hosts.join(language.startsWith('zh') ? '、' : ', ');
}

function SiteOffNotice({ site }: { site: SiteFacts }) {
  const { t, i18n } = useTranslation('shell');
  const name = siteName(site.id, i18n.language);
  return (
    <Words
      title={t('page.siteOff', { site: name })}
      more={t('page.siteOffDo', { hosts: hostsOf(site, i18n.language) })}
    >
      <SwitchOn site={site} />
    </Words>
  );
}

/** The words stand above the button; the click asks the browser for exactly these origins. */
function SwitchOn({ site, isShort = false }: { site: SiteFacts; isShort?: boolean }) {
  const { t, i18n } = useTranslation('shell');
  const { switchOn, isBusy } = useSiteSwitch();
  const { tell } = useToasts();
  const [isRefused, setRefused] = useState(false);
  const name = siteName(site.id, i18n.language);
  const turnOn = async (): Promise<void> => {
    const answer = await switchOn(site.id, site.origins);
    setRefused(answer === 'refused');
    if (answer === 'on') tell({ title: t('page.switchedOn', { site: name }) });
  };
  return (
    <>
      <Button
        variant={isShort ? 'quiet' : 'primary'}
        isBusy={isBusy}
        aria-label={t('page.switchOn', { site: name })}
        onClick={() => void turnOn()}
      >
        {isShort ? t('page.switchOnShort') : t('page.switchOn', { site: name })}
      </Button>
      {isRefused ? <span className="panel-refused">{t('page.notNow')}</span> : null}
    </>
  );
}
