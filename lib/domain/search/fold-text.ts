/** Plain characters with single spaces inside: nearly every name, so the slow way is rare. */
const needsNoFolding = /^(?:[!-~\u4e00-\u9fff]+(?: [!-~\u4e00-\u9fff]+)*)?$/;

/**
 * Text in the form in which it is compared: full-width forms as plain ones (NFKC), lower case,
 * Latin accents dropped, control characters out, white space as single spaces.
 */
export function foldText(text: string): string {
  if (needsNoFolding.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}
