import type { PickOutcome, PickWords } from '../../lib/domain/teaching/pick.ts';
import type { PagePlace } from '../../lib/messages/sender.ts';
import { sessionValues } from '../../lib/platform/session-values.ts';
import { injectPicker } from '../../lib/platform/site-scripts.ts';
import { askFrame } from '../../lib/platform/tabs.ts';
import { finderPrefix, readLesson, takeOutcome } from '../../lib/services/lessons.ts';
import { isOriginUnread } from '../../lib/services/never-read.ts';
import { withWorkspace } from './office.ts';

type PickRequest = { tabId: number; field: string; words: PickWords };

/** Makes the page of a tab wait for a click; false where it may not be touched. */
export async function pickField({ tabId, field, words }: PickRequest): Promise<boolean> {
  const lesson = await readLesson(sessionValues, tabId);
  if (!lesson || (await isUnreadHost(lesson.origin))) return false;
  const message = { type: 'pick', field, prefix: finderPrefix(field), words };
  if ((await askFrame(tabId, 0, message)) === true) return true;
  if (!(await injectPicker(tabId))) return false;
  return (await askFrame(tabId, 0, message)) === true;
}

/** Not even to be taught: the user wants this host left alone. */
async function isUnreadHost(pattern: string): Promise<boolean> {
  const origin = pattern.replace(/\/\*$/, '');
  const isUnread = await withWorkspace((workspace) => isOriginUnread(workspace, origin));
  return isUnread ?? true;
}

export async function endPicking(tabId: number): Promise<void> {
  await askFrame(tabId, 0, { type: 'endPick' });
}

type Picked = { field: string; outcome: PickOutcome };

/** What was clicked in a page counts only while the user teaches that tab that very field. */
export async function takePick({ field, outcome }: Picked, place: PagePlace) {
  await takeOutcome(sessionValues, place, field, outcome);
  return { ok: true };
}
