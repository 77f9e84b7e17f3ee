import { pinyin } from 'pinyin-pro';

/** How a name is typed in Latin letters: `wang xiao ming` and `wxm`. */
export type NameReading = { pinyin: string; initials: string };

const han = /\p{Script=Han}/u;

/**
 * The reading of a name. In: a name as written. Out: lower-case syllables separated by spaces, with
 * the reading that a family name has (单 is shan), and their first letters; both empty for a name
 * without Chinese characters, which is found by its own letters.
 */
export function nameReading(name: string): NameReading {
  if (!han.test(name)) return { pinyin: '', initials: '' };
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    surname: 'head',
    nonZh: 'consecutive',
    v: true,
  })
    .map((syllable) => syllable.trim().toLowerCase())
    .filter((syllable) => syllable !== '');
  return {
    pinyin: syllables.join(' ').slice(0, 400),
    initials: syllables
      .map((syllable) => syllable.slice(0, 1))
      .join('')
      .slice(0, 100),
  };
}
