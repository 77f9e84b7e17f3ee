/** C0 (but what counts as white space), DEL, C1, soft hyphen, bidi controls, zero-width and tag characters. */
const hiddenCharacters =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFC\u{E0000}-\u{E007F}]|[\u{17B4}\u{17B5}]|[\u{180B}-\u{180F}]/gu;
/** A zero-width joiner is kept only inside an emoji sequence. */
const strayJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const loneSurrogate = /\p{Surrogate}/gu;

function strip(text: string): string {
  return text.replace(hiddenCharacters, '').replace(strayJoiner, '').replace(loneSurrogate, '');
}

/** Cuts to `cap` UTF-16 units without splitting a character. */
function cut(text: string, cap: number): string {
  if (text.length <= cap) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(cap - 1)) ? cap - 1 : cap;
  return text.slice(0, end);
}

/** Repeats `clean` until nothing changes, so that one call always gives what two would. */
function settle(text: string, clean: (text: string) => string): string {
  let before = text;
  for (let round = 0; round < 8; round += 1) {
    const after = clean(before);
    if (after === before) break;
    before = after;
  }
  return before;
}

/**
 * Makes text from a page fit to identify somebody.
 * In: any text. Out: NFC, one line, no invisible or direction-changing characters, single
 * spaces, at most `cap` UTF-16 units. cleanText(cleanText(x)) equals cleanText(x) (tested).
 */
export function cleanText(text: string, cap = 200): string {
  // A name of 10 MB is not read to its end: four caps are more than cleaning can remove in good faith.
  return settle(text.slice(0, cap * 4), (part) => {
    const oneLine = strip(part.normalize('NFC')).replace(/\s+/g, ' ').trim();
    return cut(oneLine, cap).trim();
  });
}

/** Like `cleanText` for text of several lines: line breaks stay, blank lines go. */
export function cleanLines(text: string, cap = 4_000): string {
  return settle(text.slice(0, cap * 4), (part) => {
    const lines = strip(part.normalize('NFC').replace(/\r\n?/g, '\n')).split('\n');
    const kept = lines
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
    return cut(kept.join('\n'), cap).trim();
  });
}
