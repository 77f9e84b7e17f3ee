/** What the browser tells about who sent a message. */
export type Sender = {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?:
    | { id?: number | undefined; url?: string | undefined; windowId?: number | undefined }
    | undefined;
};

export type SenderKind = 'page' | 'own' | 'stranger';

/** A content script's place: which tab, frame and origin it really runs in. */
export type PagePlace = { tabId: number; frameId: number; origin: string; url: string };

export type Self = { id: string; origin: string };

function originOf(sender: Sender): string | null {
  if (sender.origin !== undefined && sender.origin !== 'null') return sender.origin;
  try {
    return sender.url === undefined ? null : new URL(sender.url).origin;
  } catch {
    return null;
  }
}

function isOwnUrl(url: string | undefined, self: Self): boolean {
  return url === undefined || url.startsWith(`${self.origin}/`);
}

/** Decides once, from what the browser says and never from the message, who is speaking. */
export function kindOfSender(sender: Sender, self: Self): SenderKind {
  if (sender.id !== self.id) return 'stranger';
  const origin = originOf(sender);
  if (origin === self.origin) {
    const isTopFrame = sender.frameId === undefined || sender.frameId === 0;
    return isTopFrame && isOwnUrl(sender.url, self) && isOwnUrl(sender.tab?.url, self)
      ? 'own'
      : 'stranger';
  }
  const isWeb = origin !== null && /^https?:\/\//.test(origin);
  return isWeb && sender.tab?.id !== undefined && sender.frameId !== undefined
    ? 'page'
    : 'stranger';
}

/** Where a content script runs; null when the browser did not say. */
export function placeOf(sender: Sender): PagePlace | null {
  const origin = originOf(sender);
  const tabId = sender.tab?.id;
  if (origin === null || tabId === undefined || sender.frameId === undefined) return null;
  return { tabId, frameId: sender.frameId, origin, url: addressOf(sender, origin) };
}

/**
 * The address of the page as it is now. A page that changes its own address (a mailbox opens a mail)
 * is told with the one it was loaded from, so the tab's counts for its top frame, within one origin.
 */
function addressOf({ url, tab, frameId }: Sender, origin: string): string {
  const shown = frameId === 0 ? tab?.url : undefined;
  if (shown !== undefined && URL.canParse(shown) && new URL(shown).origin === origin) return shown;
  return url ?? origin;
}
