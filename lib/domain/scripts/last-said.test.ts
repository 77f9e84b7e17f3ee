import { describe, expect, it } from 'vitest';
import type { SeenMessage } from '../sighting.ts';
import { lastSaid } from './last-said.ts';

const says = (dir: SeenMessage['dir'], text: string): SeenMessage => ({ dir, text });

describe('what a customer just wrote', () => {
  it.each<[string, SeenMessage[], string]>([
    ['nothing', [], ''],
    ['only the rep', [says('out', '在')], ''],
    ['one message', [says('in', '多少钱')], '多少钱'],
    [
      'all since the rep wrote',
      [says('out', '在'), says('in', '在吗'), says('in', '贵')],
      '在吗\n贵',
    ],
    ['the last before the rep wrote', [says('in', '贵'), says('out', '嗯')], '贵'],
    ['nobody knows by whom', [says(null, '贵')], ''],
    ['three of many', ['一', '二', '三', '四'].map((text) => says('in', text)), '二\n三\n四'],
    ['a long mail', [says('in', 'x'.repeat(900))], 'x'.repeat(600)],
  ])('%s', (_, messages, expected) => {
    expect(lastSaid({ isGroup: false, messages })).toBe(expected);
  });

  it('is nothing in a group, where anybody may have written', () => {
    expect(lastSaid({ isGroup: true, messages: [says('in', '贵')] })).toBe('');
  });
});
