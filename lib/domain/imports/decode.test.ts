import { describe, expect, it } from 'vitest';
import { importCaps, tooMuchInRow, tooMuchOf } from './caps.ts';
import { decodeText } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: (Uint8Array | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
/** 姓名,电话 and 张 in GB18030. */
const gb18030 = Uint8Array.from([
  0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb5, 0xe7, 0xbb, 0xb0, 0x0a, 0xd5, 0xc5,
]);

function wide(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

describe('bytes of a file', () => {
  it.each([
    ['UTF-8', utf8('姓名,电话'), 'utf-8', true, '姓名,电话'],
    ['UTF-8 with its mark', join([0xef, 0xbb, 0xbf], utf8('姓名')), 'utf-8', true, '姓名'],
    ['ASCII', utf8('name,phone'), 'utf-8', true, 'name,phone'],
    ['GB18030', gb18030, 'gb18030', false, '姓名,电话\n张'],
    ['UTF-16 LE with its mark', join([0xff, 0xfe], wide('姓名', true)), 'utf-16le', true, '姓名'],
    ['UTF-16 BE with its mark', join([0xfe, 0xff], wide('姓名', false)), 'utf-16be', true, '姓名'],
    ['UTF-16 LE without', wide('name,phone\n', true), 'utf-16le', false, 'name,phone\n'],
    ['UTF-16 BE without', wide('name,phone\n', false), 'utf-16be', false, 'name,phone\n'],
    [
      'a mark of UTF-8 that lies',
      join([0xef, 0xbb, 0xbf], gb18030),
      'gb18030',
      false,
      '姓名,电话\n张',
    ],
  ])('in %s are read', (_name, bytes, encoding, isSure, text) => {
    expect(decodeText(bytes)).toEqual({ state: 'text', encoding, isSure, text });
  });

  it.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['a picture', join([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 0, 7, 0, 0, 3]), 'binary'],
    ['a zip', join([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 33, 0, 1, 2]), 'binary'],
    ['control characters', utf8('a\u0001b'), 'binary'],
    ['bytes of no encoding', Uint8Array.from([0xff, 0xff, 0xff, 0x80]), 'unknownEncoding'],
  ])('of %s are no table', (_name, bytes, reason) => {
    expect(decodeText(bytes)).toEqual({ state: 'failed', reason });
  });

  it('beyond the limit are not decoded', () => {
    const bytes = new Uint8Array(importCaps.bytes + 1).fill(0x61);
    expect(decodeText(bytes)).toEqual({ state: 'failed', reason: 'tooLarge' });
  });
});

describe('limits', () => {
  it.each([
    [{ rows: 200_000 }, null],
    [{ rows: 200_001 }, 'rows'],
    [{ columns: 200 }, null],
    [{ columns: 201 }, 'columns'],
    [{ cell: 100_001 }, 'cell'],
    [{ bytes: 50 * 1024 * 1024 + 1 }, 'bytes'],
    [{}, null],
  ])('%j breaks %s', (size, limit) => {
    expect(tooMuchOf(size)?.limit ?? null).toBe(limit);
  });

  it('are checked row by row', () => {
    expect(tooMuchInRow(['a', 'b'], 199_999)).toBeNull();
    expect(tooMuchInRow(['a'], 200_000)).toMatchObject({ limit: 'rows' });
    expect(tooMuchInRow(['x'.repeat(100_001)], 0)).toMatchObject({ limit: 'cell' });
  });
});
