import { digestOf } from '../digest.ts';
import type { Direction } from '../records/interaction.ts';
import type { SeenMessage, Sighting } from '../sighting.ts';

/**
 * How often each message was on the page at once at most, under a short number made of it: what was
 * said is not kept. Who has the numbers could still find out by trying whether a short message was
 * among them.
 */
export type SeenTalk = Readonly<Record<string, number>>;

const mostRemembered = 400;

/**
 * Which directions a conversation gained a message in since it was last seen, and what to compare the
 * next look with. A message counts as new only after one that was there before: what a page loads
 * when a conversation is opened, or shows when the user scrolls back, was said earlier. `seen` is
 * null at the first look. Groups and messages of no direction never count.
 */
export function newTalk(
  seen: SeenTalk | null,
  { isGroup, messages }: Pick<Sighting, 'isGroup' | 'messages'>,
): { directions: Direction[]; seen: SeenTalk } {
  const counts: Record<string, number> = {};
  const directions = new Set<Direction>();
  let isAfterKnown = false;
  for (const message of messages) {
    const key = keyOf(message);
    counts[key] = (counts[key] ?? 0) + 1;
    if (counts[key] <= (seen?.[key] ?? 0)) isAfterKnown = true;
    else if (seen && isAfterKnown && message.dir && isGroup !== true) directions.add(message.dir);
  }
  const all = { ...seen };
  for (const [key, count] of Object.entries(counts)) {
    // Put again at the end, so that what is on the page now is forgotten last.
    const most = Math.max(all[key] ?? 0, count);
    delete all[key];
    all[key] = most;
  }
  return {
    directions: [...directions],
    seen: Object.fromEntries(Object.entries(all).slice(-mostRemembered)),
  };
}

/** Led by a letter, that keeps objects from sorting it. */
function keyOf({ dir, text }: SeenMessage): string {
  return `m${digestOf(`${dir ?? '?'}${text}`)}`;
}
