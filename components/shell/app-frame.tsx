import {
  Activity,
  ArrowLeftRight,
  BellRing,
  ChartPie,
  EyeOff,
  History,
  Lock,
  MessageSquareText,
  Package,
  PanelsTopLeft,
  Tags,
  Workflow,
} from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../kit/class-names.ts';
import { useKeptFocus } from '../kit/use-kept-focus.ts';
import { SettingsMenu } from './settings-menu.tsx';
import './app-frame.css';

const places = [
  { path: '/sites', name: 'sites', Icon: PanelsTopLeft },
  { path: '/segments', name: 'segments', Icon: ChartPie },
  { path: '/tags', name: 'tags', Icon: Tags },
  { path: '/scripts', name: 'scripts', Icon: MessageSquareText },
  { path: '/products', name: 'products', Icon: Package },
  { path: '/rules', name: 'rules', Icon: BellRing },
  { path: '/automation', name: 'automation', Icon: Workflow },
  { path: '/transfer', name: 'transfer', Icon: ArrowLeftRight },
  { path: '/history', name: 'history', Icon: History },
  { path: '/health', name: 'health', Icon: Activity },
  { path: '/never-read', name: 'neverRead', Icon: EyeOff },
] as const;

/** Rail at the left where there is room, bar on top where there is not. */
export function AppFrame({ path, children }: { path: string; children: ReactNode }) {
  const { t } = useTranslation('app');
  const place = places.find((one) => one.path === path);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const title = place ? `${t(place.name)} · ${t('name')}` : t('name');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="app-frame">
      <header className="app-rail">
        <a className="app-brand" href="#/sites">
          <img className="app-mark" src="/icon/48.png" alt="" />
          {t('name')}
        </a>
        <nav className="app-places" aria-label={t('navigation')}>
          {places.map(({ path: to, name, Icon }) => (
            <a
              key={to}
              href={`#${to}`}
              title={t(name)}
              className={classNames('app-place', to === path && 'app-place-here')}
              aria-current={to === path ? 'page' : undefined}
            >
              <Icon aria-hidden="true" />
              <span>{t(name)}</span>
            </a>
          ))}
        </nav>
        <div className="app-rail-foot">
          <p className="app-lock">
            <Lock aria-hidden="true" />
            <span>{t('lock')}</span>
          </p>
          <SettingsMenu />
        </div>
      </header>
      <main className="app-main" ref={main}>
        {children}
      </main>
    </div>
  );
}
