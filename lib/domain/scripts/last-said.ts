import type { Sighting } from '../sighting.ts';

/** Longer texts are mails with everything that was quoted in them; their beginning tells enough. */
const longest = 600;
const mostMessages = 3;

/**
 * What the person of a conversation wrote last: their messages since the rep's last one, at most three,
 * else the last one of theirs. Empty in groups and where nothing of theirs is seen.
 */
export function lastSaid({ isGroup, messages }: Pick<Sighting, 'isGroup' | 'messages'>): string {
  if (isGroup) return '';
  const lastOut = messages.findLastIndex(({ dir }) => dir === 'out');
  const since = messages.slice(lastOut + 1).filter(({ dir }) => dir === 'in');
  const last = messages.findLast(({ dir }) => dir === 'in');
  const said = since.length > 0 ? since.slice(-mostMessages) : last ? [last] : [];
  return said
    .map(({ text }) => text)
    .join('\n')
    .slice(0, longest);
}
