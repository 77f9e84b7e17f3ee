import type { TFunction } from 'i18next';
import type { MenuEntry } from '../platform/menus.ts';

/** The context menu of every page, in the language of `t`. */
export function menuEntries(t: TFunction<'background'>): MenuEntry[] {
  return [
    { id: 'note-page', title: t('menuPage'), contexts: ['page'] },
    { id: 'note-selection', title: t('menuSelection'), contexts: ['selection'] },
  ];
}
