const encoder = new TextEncoder();
const longestLine = 75;

/** A text as RFC 5545, 3.3.11 wants it: backslash, semicolon, comma and line ends escaped. */
export function icalText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/**
 * Lines of a calendar file: those above 75 octets of UTF-8 go on in the next line after a space, and
 * no character is torn; every line ends with CR LF (RFC 5545, 3.1).
 */
export function icalLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
