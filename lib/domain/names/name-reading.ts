import { pinyin } from 'pinyin-pro';

/** `pinyin` has a space between syllables and no tones; `initials` one letter a syllable or word. */
export type NameReading = { pinyin: string; initials: string };

const longestPinyin = 400;
const longestInitials = 100;

/**
 * How a name is typed without a Chinese keyboard: 王小明 is `wang xiao ming` and `wxm`. A surname
 * with a reading of its own is read as a surname (单 shan, 曾 zeng, 仇 qiu); ü is v. Latin words give
 * initials only, as they can be typed as they are. Source of the readings: pinyin-pro. It is a large
 * table, so this is called when a name is written, never in a content script.
 */
export function nameReading(name: string): NameReading {
  const parts = pinyin(name.slice(0, 200), {
    toneType: 'none',
    surname: 'head',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  }).map((part) => part.trim().toLowerCase());
  const hasChinese = /\p{Script=Han}/u.test(name.slice(0, 200));
  const syllables = hasChinese ? parts.filter((part) => /^[a-z]+$/.test(part)) : [];
  const words = parts.flatMap((part) => part.match(/[\p{L}\p{N}]+/gu) ?? []);
  return {
    pinyin: cutAtSpace(syllables.join(' '), longestPinyin),
    initials: words
      .map((word) => Array.from(word)[0] ?? '')
      .join('')
      .slice(0, longestInitials),
  };
}

function cutAtSpace(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, text.lastIndexOf(' ', length));
}
