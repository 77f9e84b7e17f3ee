import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importCaps } from '../domain/imports/caps.ts';
import { CsvError } from './csv-error.ts';
import { readCsvHere } from './csv-read-here.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
const read = (content: BlobPart) => readCsvHere(new Blob([content]), {});

async function codeOf(content: BlobPart): Promise<string> {
  return read(content).then(
    () => 'read',
    (error: unknown) => (error instanceof CsvError ? error.code : String(error)),
  );
}

describe('a table is read', () => {
  test.each([',', ';', '\t', '|'])('with %j between the cells', async (mark) => {
    const text = `姓名${mark}电话\n王小明${mark}13800000000\n李雷${mark}13900000000\n`;
    expect(await read(text)).toEqual({
      header: ['姓名', '电话'],
      rows: [
        ['王小明', '13800000000'],
        ['李雷', '13900000000'],
      ],
      encoding: 'utf-8',
    });
  });

  test('in GB18030, and in UTF-8 with a byte order mark', async () => {
    const chinese = new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0xcd, 0xf5, 0xce, 0xe5, 0x0a]);
    expect(await read(chinese)).toMatchObject({
      header: ['姓名'],
      rows: [['王五']],
      encoding: 'gb18030',
    });
    expect(await read('\ufeff姓名\n王五\n')).toMatchObject({ header: ['姓名'], encoding: 'utf-8' });
  });

  test('with quotes, line breaks in cells, empty lines and rows of uneven length', async () => {
    const text = 'a,b\r\n"1,""x""","two\nlines"\r\n\r\n , \r\n3\r\n4,5,6';
    expect(await read(text)).toMatchObject({
      header: ['a', 'b', ''],
      rows: [
        ['1,"x"', 'two\nlines', ''],
        ['3', '', ''],
        ['4', '5', '6'],
      ],
    });
  });

  test('whose headers are called like what every object inherits', async () => {
    const { header, rows } = await read('__proto__,constructor\n1,2\n');
    expect([header, rows]).toEqual([['__proto__', 'constructor'], [['1', '2']]]);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  test('with progress that only grows', async () => {
    const seen: number[] = [];
    const text = `a,b\n${'1,2\n'.repeat(10_000)}`;
    await readCsvHere(new Blob([text]), { onProgress: ({ done }) => seen.push(done) });
    expect(seen.length).toBeGreaterThan(4);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(text.length);
  });
});

describe('a file is refused', () => {
  const cases: [string, string, () => BlobPart][] = [
    ['that is empty', 'empty', () => ''],
    ['that is only a header', 'empty', () => 'a,b\n'],
    ['that is only empty lines', 'empty', () => '\n\n , \n'],
    ['with too many columns', 'tooManyColumns', () => `x${','.repeat(1_000_000)}\n1\n`],
    ['with too many rows', 'tooManyRows', () => `a\n${'1\n'.repeat(importCaps.rows + 1)}`],
    ['with one line without end', 'cellTooLarge', () => 'x'.repeat(5_000_000)],
    ['with a quote that is never closed', 'cellTooLarge', () => `a\n"${'x,y\n'.repeat(1_000_000)}`],
    ['that is a picture', 'binary', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2])],
    [
      'that is no text of any kind',
      'unknownEncoding',
      () => new Uint8Array([0x61, 0x0a, 0xff, 0xff]),
    ],
  ];
  test.each(cases)('%s', async (_name, code, content) => {
    expect(await codeOf(content())).toBe(code);
  });

  test('above 50 MB before it is read, and when the user stops', async () => {
    const file = new Blob(['a\n1']);
    await expect(readCsvHere(file, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
    Object.defineProperty(file, 'size', { value: importCaps.bytes + 1 });
    await expect(readCsvHere(file, {})).rejects.toMatchObject({ code: 'tooLarge' });
  });
});

test(`any text is a table or a typed error (seed ${seed})`, async () => {
  const piece = fc.constantFrom(
    ',',
    ';',
    '\t',
    '"',
    '""',
    '\n',
    '\r',
    '\r\n',
    'a',
    '王',
    '\ufeff',
    ' ',
    "'",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 60 }),
      async (parts) => {
        const outcome = await codeOf(parts.join(''));
        expect(['read', 'empty', 'binary']).toContain(outcome);
      },
    ),
    { seed, numRuns: 2_000 },
  );
});
