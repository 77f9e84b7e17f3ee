import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SiteSetting } from '../../lib/domain/records/site-setting.ts';
import type { KnownTab } from '../../lib/platform/tabs.ts';
import { siteName } from '../../lib/services/site-facts.ts';
import { IconButton } from '../kit/button.tsx';
import { classNames } from '../kit/class-names.ts';
import type { PageState } from './page-state.ts';
import { PanelMenu } from './panel-menu.tsx';

export type PanelHeaderProps = {
  page: PageState;
  tab: KnownTab | null;
  settings: readonly SiteSetting[];
  due: number;
  isToday: boolean;
  onToday: () => void;
  onFind: () => void;
  onKeys: () => void;
};

function siteIdOf(page: PageState): string | null {
  if (page.state === 'seen') return page.seen.frame.site;
  if (page.state === 'waiting') return page.site;
  return page.state === 'siteOff' ? page.site.id : null;
}

/** Where we are, today, find, menu. */
const isMac = navigator.userAgent.includes('Mac');

export function PanelHeader(props: PanelHeaderProps) {
  const { page, tab, settings, due, isToday, onToday, onFind, onKeys } = props;
  const { t, i18n } = useTranslation('shell');
  const site = siteIdOf(page);
  const seen = page.state === 'seen' ? page.seen : null;
  const here = { tabId: tab?.id ?? null, seen, address: tab?.url ?? null };
  const isRead = page.state === 'seen' || page.state === 'waiting';
  return (
    <header className="panel-header">
      <p className="panel-where">
        <span className={classNames('panel-dot', isRead && 'panel-dot-on')} aria-hidden="true" />
        <span className="visually-hidden">{t('where')}: </span>
        <span className="panel-site">{site ? siteName(site, i18n.language) : t('otherPage')}</span>
      </p>
      <button type="button" className="panel-today" aria-pressed={isToday} onClick={onToday}>
        {t('today')}
        {due > 0 ? (
          <>
            <span className="panel-today-count figures">{due > 99 ? '99+' : due}</span>
            <span className="visually-hidden">{t('todayWaiting', { count: due })}</span>
          </>
        ) : null}
      </button>
      <IconButton
        label={`${t('find')} ${isMac ? '⌘K' : 'Ctrl K'}`}
        icon={<Search aria-hidden="true" />}
        onClick={onFind}
      />
      <PanelMenu site={site} isRead={isRead} here={here} settings={settings} onKeys={onKeys} />
    </header>
  );
}
