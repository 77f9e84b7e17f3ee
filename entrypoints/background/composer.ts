import type { Addressee, Inserted } from '../../lib/domain/addressee.ts';
import { sessionValues } from '../../lib/platform/session-values.ts';
import { askFrame } from '../../lib/platform/tabs.ts';
import { frameFor } from '../../lib/services/composer.ts';

type Wanted = { tabId: number; site: string; to: Addressee; text: string };

const outcomes: readonly Inserted[] = ['inserted', 'noComposer', 'otherConversation'];

/** Hands a text on to the frame that shows the conversation it is meant for, if any still does. */
export async function insertText({ tabId, site, to, text }: Wanted): Promise<Inserted> {
  const frameId = await frameFor(sessionValues, tabId, { site, to });
  if (frameId === null) return 'otherConversation';
  const reply = await askFrame(tabId, frameId, { type: 'insert', site, to, text });
  return outcomes.find((outcome) => outcome === reply) ?? 'noComposer';
}
