import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capture } from './capture.ts';

const now = ['--now', '2026-03-10T10:00:00+08:00'];

describe('lab capture', () => {
  it('gives kind, words, place and value of each chip', async () => {
    expect(
      await capture.run(['--text', '明天给您报价，电话 １３８１２３４５６７８', ...now]),
    ).toEqual({
      chips: [
        {
          kind: 'promise',
          text: '明天给您报价',
          start: 0,
          end: 6,
          value: { what: '给您报价', due: '2026-03-11', by: 'me' },
        },
        { kind: 'date', text: '明天', start: 0, end: 2, value: '2026-03-11' },
        {
          kind: 'phone',
          text: '１３８１２３４５６７８',
          start: 10,
          end: 21,
          value: '+8613812345678',
        },
      ],
    });
  });

  it('gives an empty list where there is nothing', async () => {
    expect(await capture.run(['--text', '', ...now])).toEqual({ chips: [] });
  });

  it('says in one line what a list of products looks like', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'capture-'));
    const path = join(folder, 'products.json');
    await writeFile(path, '{"a":1}');
    const words = ['--text', '明天', ...now, '--products', path];
    await expect(capture.run(words)).rejects.toThrow(/names such as \["名片", "海报"\] in [^{}]*$/);
    await rm(folder, { recursive: true });
  });

  it.each([
    [['--now', '2026-03-10T10:00:00+08:00']],
    [['--text', '明天', '--now', 'yesterday']],
    [['--text', '明天', ...now, '--zone', 'Mars/Base']],
    [['--text', '明天', ...now, '--products', '/nowhere.json']],
    [['明天', ...now]],
  ])('refuses %j', async (words) => {
    await expect(capture.run(words)).rejects.toThrow(/Expected|Unknown/);
  });
});
