import { importCaps } from './caps.ts';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
export type Decoded =
  /** `isSure`: a byte order mark, plain ASCII or strictly valid UTF-8; else shown for the user to check. */
  | { state: 'text'; text: string; encoding: Encoding; isSure: boolean }
  | { state: 'failed'; reason: 'empty' | 'tooLarge' | 'binary' | 'unknownEncoding' };

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Bytes of a file to text. A byte order mark decides; without one, NUL bytes mean UTF-16 or no text
 * at all, then the first of UTF-8 and GB18030 that is valid throughout is taken. A mark that lies is
 * dropped. Never throws.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { state: 'failed', reason: 'empty' };
  if (bytes.length > importCaps.bytes) return { state: 'failed', reason: 'tooLarge' };
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) {
    const text = decodeAs(bytes, marked[0]);
    if (text !== null && isText(text)) return read(text, marked[0], true);
  }
  const rest = bytes.subarray(marked?.[1].length ?? 0);
  return rest.includes(0) ? decodeWide(rest) : decodeNarrow(rest);
}

function decodeNarrow(bytes: Uint8Array): Decoded {
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return isText(utf8) ? read(utf8, 'utf-8', true) : failed('binary');
  const chinese = decodeAs(bytes, 'gb18030');
  if (chinese === null) return failed('unknownEncoding');
  return isText(chinese) ? read(chinese, 'gb18030', false) : failed('binary');
}

/** Without a mark, text in UTF-16 has its NUL bytes nearly all on one side. */
function decodeWide(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, 4_096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const text = Math.min(even, odd) * 20 <= Math.max(even, odd) ? decodeAs(bytes, encoding) : null;
  return text !== null && isText(text) ? read(text, encoding, false) : failed('binary');
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // TextDecoder tells invalid bytes by a TypeError; anything else is not ours to hide.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** NUL and most control characters are never in a table that a person exported. */
function isText(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return !/[\u0000-\u0008\u000e-\u001a\u007f]/.test(text);
}

function read(text: string, encoding: Encoding, isSure: boolean): Decoded {
  return { state: 'text', text, encoding, isSure };
}

function failed(reason: 'binary' | 'unknownEncoding'): Decoded {
  return { state: 'failed', reason };
}
