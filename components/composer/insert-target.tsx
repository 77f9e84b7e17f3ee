import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addresseeOf, type Inserted } from '../../lib/domain/addressee.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import { useToasts } from '../../lib/queries/toasts.ts';
import { askToInsert, hasComposer } from '../../lib/services/composer.ts';
import type { MenuEntry } from '../kit/menu.tsx';

type Target = { tabId: number; seen: Seen };

/** A message box is no place for more. */
const longest = 5_000;

const context = createContext<Target | null>(null);

export type InsertTargetProps = {
  tabId: number | null;
  /** The conversation beside the panel, where its customer's card is the one that is shown. */
  seen: Seen | null;
  children: ReactNode;
};

/** Tells everything below into which conversation a text may be put; into none without one. */
export function InsertTarget({ tabId, seen, children }: InsertTargetProps) {
  const target = useMemo(
    () => (tabId !== null && seen && hasComposer(seen.frame.site) ? { tabId, seen } : null),
    [tabId, seen],
  );
  return <context.Provider value={target}>{children}</context.Provider>;
}

/** What became of a text that was to be put into the message box. */
type Put = Inserted | 'copied';
/** `more` is told with it where it got there. */
type PutText = (text: string, more?: string) => Promise<Put>;

/**
 * Puts a text into the message box of the conversation, or on the clipboard where the page shows no box
 * for the moment; null where there never is one.
 */
export function useInsertText(): PutText | null {
  const target = useContext(context);
  const { t } = useTranslation('composer');
  const { tell, warn } = useToasts();
  if (!target) return null;
  const { site, sighting } = target.seen.frame;
  return async (text, more = '') => {
    const outcome = await askToInsert(target.tabId, site, addresseeOf(sighting), text);
    const isCopied = outcome === 'noComposer' && (await copyText(text));
    if (outcome === 'inserted') tell({ title: t('inserted'), more });
    else if (isCopied) tell({ title: t('copiedInstead'), more });
    else warn({ title: t(outcome), more: t(`${outcome}Do`) });
    return isCopied ? 'copied' : outcome;
  };
}

/** Whether it is on the clipboard now; a panel that is not in front may not write there. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** The entry of a menu that puts this text into the message box; none where there is no such box. */
export function useInsertEntry(text: string): MenuEntry[] {
  const { t } = useTranslation('composer');
  const insert = useInsertText();
  if (!insert || text.trim() === '' || text.length > longest) return [];
  return [{ key: 'insert', label: t('insert'), onSelect: () => void insert(text) }];
}
