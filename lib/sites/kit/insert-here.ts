import {
  type Addressee,
  addresseeOf,
  type Inserted,
  isSameAddressee,
} from '../../domain/addressee.ts';
import type { SiteData } from '../../domain/selectors/site-data.ts';
import { openBudget } from './budget.ts';
import { insertText } from './composer.ts';
import { readPage } from './read-page.ts';
import { openDom } from './safe-dom.ts';
import type { Site } from './site.ts';

/** More than a look in passing may take: the user waits for this one. */
const writingMs = 500;

/**
 * Puts a text into the message box of the conversation that is open now, provided that it is the one
 * the text was meant for: the page is read again at this moment, and one that is between two
 * conversations gets nothing.
 */
export function insertHere(
  site: Site,
  data: SiteData,
  win: Window,
  { to, text }: { to: Addressee; text: string },
): Inserted {
  const { sighting, isChanging, isOverrun } = readPage(site, data, {
    win,
    budget: within(writingMs),
  });
  if (!sighting || isChanging || isOverrun) return 'otherConversation';
  if (!isSameAddressee(addresseeOf(sighting), to)) return 'otherConversation';
  const dom = openDom(
    win,
    openBudget(() => performance.now(), writingMs),
  );
  return insertText(win, dom, data, { to, text }) ? 'inserted' : 'noComposer';
}

function within(ms: number) {
  return openBudget(() => performance.now(), ms);
}
