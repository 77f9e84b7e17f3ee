import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { SettingsMenu } from '../shell/settings-menu.tsx';
import { AgreeScreen } from './agree-screen.tsx';
import { SettleIn } from './settle-in.tsx';
import './welcome.css';

/** First run: what is read, where it stays, what never leaves; then a minute to settle in. */
export function WelcomePage() {
  const { t } = useTranslation(['welcome', 'app']);
  const preferences = usePreferences().data;
  const title = t('documentTitle');
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (!preferences) return null;
  return (
    <div className="welcome">
      <header className="welcome-bar">
        <img className="app-mark" src="/icon/48.png" alt="" />
        <span className="welcome-brand">{t('app:name')}</span>
        <SettingsMenu />
      </header>
      <main className="welcome-main">
        {preferences.agreedAt === null ? <AgreeScreen /> : <SettleIn />}
      </main>
    </div>
  );
}
