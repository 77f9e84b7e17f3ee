import { type Tag, tagLevels } from '../records/tag.ts';

const mostOfLevel = 3;

/**
 * Somebody in one line: their tags by level, `basic · basic - behaviour - preference`, at most three of
 * each, in the order given; empty without tags.
 */
export function portraitOf(tags: readonly Pick<Tag, 'name' | 'level'>[]): string {
  return tagLevels
    .map((level) =>
      tags
        .filter((tag) => tag.level === level)
        .slice(0, mostOfLevel)
        .map(({ name }) => name)
        .join(' · '),
    )
    .filter((part) => part !== '')
    .join(' - ');
}
