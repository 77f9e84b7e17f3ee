import { FileWarning, ListX, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { neverReadOf } from '../../lib/domain/never-read.ts';
import { openPage } from '../../lib/platform/windows.ts';
import { useNeverReadActs } from '../../lib/queries/never-read.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import type { MenuEntry } from '../kit/menu.tsx';

type PageHere = {
  tabId: number | null;
  /** What is seen on the tab; null where nothing is. */
  seen: Seen | null;
  /** Address of the tab; null where it may not be known. */
  address: string | null;
};

/** One click on the page itself: never this person, never this site; and to report the page. */
export function useNeverReadEntries({ tabId, seen, address }: PageHere): MenuEntry[] {
  const { t } = useTranslation('neverread');
  const { add } = useNeverReadActs();
  const entries: MenuEntry[] = [];
  const person = seen ? neverReadOf(seen.frame.sighting) : null;
  const place = seen?.frame.origin ?? address ?? '';
  if (person) {
    entries.push({
      key: 'never-person',
      label: t('menu.person'),
      icon: <UserX />,
      onSelect: () => void add(person, tabId),
    });
  }
  if (/^https?:/.test(place) && URL.canParse(place)) {
    const value = new URL(place).hostname;
    entries.push({
      key: 'never-host',
      label: t('menu.host'),
      icon: <ListX />,
      onSelect: () => void add({ kind: 'host', value, site: '' }, tabId),
    });
  }
  if (seen && tabId !== null) {
    const query = new URLSearchParams({ tab: String(tabId), site: seen.frame.site });
    entries.push({
      key: 'report',
      label: t('menu.report'),
      icon: <FileWarning />,
      onSelect: () => void openPage(`app.html#/health?${query.toString()}`),
    });
  }
  return entries;
}
