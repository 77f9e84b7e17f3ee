import { Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../lib/domain/records/preferences.ts';
import { useAct } from '../../lib/queries/act.ts';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { Button } from '../kit/button.tsx';
import { Menu, type MenuEntry } from '../kit/menu.tsx';

const themes = ['system', 'light', 'dark'] as const;

/** Language and appearance; both take effect at once on every open page. */
export function SettingsMenu() {
  const { t, i18n } = useTranslation('app');
  const { act } = useAct();
  const preferences = usePreferences().data;
  const entries: MenuEntry[] = [
    { kind: 'heading', key: 'language', label: t('language') },
    ...languages.map((language) => ({
      key: language,
      label: t(`languages.${language}`),
      isChosen: i18n.language === language,
      onSelect: () => void act((open) => changePreferences(open, { language })),
    })),
    { kind: 'line', key: 'line' },
    { kind: 'heading', key: 'theme', label: t('theme') },
    ...themes.map((theme) => ({
      key: theme,
      label: t(`themes.${theme}`),
      isChosen: preferences?.theme === theme,
      onSelect: () => void act((open) => changePreferences(open, { theme })),
    })),
    { kind: 'line', key: 'line-welcome' },
    {
      key: 'welcome',
      label: t('welcome'),
      onSelect: () => {
        globalThis.location.hash = '/welcome';
      },
    },
  ];
  return (
    <Menu
      trigger={
        <Button
          variant="plain"
          className="app-settings"
          icon={<Settings2 aria-hidden="true" />}
          title={t('settings')}
        >
          <span>{t('settings')}</span>
        </Button>
      }
      entries={entries}
    />
  );
}
