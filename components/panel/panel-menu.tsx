import {
  BellRing,
  Ellipsis,
  EyeOff,
  FileDown,
  History,
  Keyboard,
  Lock,
  ToggleRight,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SiteSetting } from '../../lib/domain/records/site-setting.ts';
import { openPage } from '../../lib/platform/windows.ts';
import { useAct } from '../../lib/queries/act.ts';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { changePreferences, type PreferenceFields } from '../../lib/services/preferences.ts';
import { siteName } from '../../lib/services/site-facts.ts';
import { agoWords } from '../../lib/texts/time-words.ts';
import { IconButton } from '../kit/button.tsx';
import { Menu, type MenuEntry } from '../kit/menu.tsx';
import { useReader } from '../kit/use-reader.ts';
import { useNeverReadEntries } from '../never-read/use-never-read-entries.tsx';

export type PanelMenuProps = {
  site: string | null;
  isRead: boolean;
  here: Parameters<typeof useNeverReadEntries>[0];
  settings: readonly SiteSetting[];
  onKeys: () => void;
};

export function PanelMenu(props: PanelMenuProps) {
  const { t } = useTranslation('shell');
  const pages = usePageEntries(props.onKeys);
  const looks = useLookEntries();
  const never = useNeverReadEntries(props.here);
  return (
    <Menu
      align="end"
      trigger={<IconButton label={t('more')} icon={<Ellipsis aria-hidden="true" />} />}
      entries={[
        { kind: 'words', key: 'lock', content: <LockLine {...props} /> },
        { kind: 'line', key: 'line-pages' },
        ...pages,
        ...(never.length > 0 ? [{ kind: 'line', key: 'line-never' } as const] : []),
        ...never,
        ...looks,
      ]}
    />
  );
}

/** What is read on this site, and when it was last read. */
function LockLine({ site, isRead, settings }: PanelMenuProps) {
  const { t, i18n } = useTranslation('shell');
  const reader = useReader();
  const lastReadAt = settings.find((setting) => setting.site === site)?.lastReadAt;
  return (
    <span className="panel-lock">
      <Lock aria-hidden="true" />
      <span>
        {site && isRead ? t('lock.on', { site: siteName(site, i18n.language) }) : t('lock.off')}
        {lastReadAt ? ` ${t('lock.lastRead', { when: agoWords(lastReadAt, reader) })}` : ''}
      </span>
    </span>
  );
}

function usePageEntries(onKeys: () => void): MenuEntry[] {
  const { t } = useTranslation('shell');
  const preferences = usePreferences().data;
  const change = useChange();
  const isPresenting = preferences?.isPresenting ?? false;
  const open = (path: string) => () => void openPage(`app.html#/${path}`);
  return [
    { key: 'sites', label: t('menu.sites'), icon: <ToggleRight />, onSelect: open('sites') },
    { key: 'rules', label: t('menu.rules'), icon: <BellRing />, onSelect: open('rules') },
    { key: 'transfer', label: t('menu.transfer'), icon: <FileDown />, onSelect: open('transfer') },
    { key: 'history', label: t('menu.history'), icon: <History />, onSelect: open('history') },
    {
      key: 'presenting',
      label: t('menu.presenting'),
      icon: <EyeOff />,
      hint: 'Alt P',
      isChosen: isPresenting,
      onSelect: () => change({ isPresenting: !isPresenting }),
    },
    { key: 'keys', label: t('menu.keys'), icon: <Keyboard />, hint: '?', onSelect: onKeys },
  ];
}

function useLookEntries(): MenuEntry[] {
  const { t, i18n } = useTranslation('shell');
  const theme = usePreferences().data?.theme ?? 'system';
  const change = useChange();
  const themes = ['system', 'light', 'dark'] as const;
  return [
    { kind: 'line', key: 'line-language' },
    { kind: 'heading', key: 'language', label: t('menu.language') },
    ...(['zh-CN', 'en'] as const).map((language) => ({
      key: language,
      label: language === 'en' ? 'English' : '中文',
      isChosen: i18n.language === language,
      onSelect: () => change({ language }),
    })),
    { kind: 'line', key: 'line-theme' },
    { kind: 'heading', key: 'theme', label: t('menu.theme') },
    ...themes.map((each) => ({
      key: each,
      label: t(`menu.${each}`),
      isChosen: theme === each,
      onSelect: () => change({ theme: each }),
    })),
  ];
}

function useChange() {
  const { act } = useAct();
  return (fields: Partial<PreferenceFields>): void => {
    void act(async (workspace) => changePreferences(workspace, fields));
  };
}
