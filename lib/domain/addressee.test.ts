import { describe, expect, it } from 'vitest';
import { type Addressee, isNamedIn } from './addressee.ts';

const ada: Addressee = { sessionKey: 'INBOX/12', name: 'Ada Byron', email: 'ada@byron.example' };

describe('whom a draft goes to', () => {
  it.each<[string, Addressee, string[], boolean]>([
    ['the address alone', ada, ['ada@byron.example'], true],
    ['the address in capitals', ada, ['Ada@Byron.example'], true],
    ['name and address', ada, ['Ada Byron <ada@byron.example>'], true],
    ['one of several', ada, ['Bo <bo@ek.example>, Ada <ada@byron.example>'], true],
    ['her name, where no address is shown', ada, ['Bo Ek, Ada Byron'], true],
    ['her name at another address', ada, ['Ada Byron <ada@other.example>'], false],
    ['an address that only begins like hers', ada, ['ada@byron.example.org'], false],
    ['somebody whose name holds hers', ada, ['Ada Byron-King'], false],
    ['nobody', ada, [''], false],
    ['nothing at all', ada, [], false],
    [
      'a name, where her address is unknown',
      { ...ada, email: '' },
      ['Ada Byron <a@b.example>'],
      true,
    ],
    [
      'a chat keyed by its address',
      { ...ada, sessionKey: 'ada@chat.example', email: '' },
      ['ada@chat.example'],
      true,
    ],
    [
      'a namesake in another chat',
      { ...ada, sessionKey: 'ada@chat.example', email: '' },
      ['Ada Byron', 'ada@two.example'],
      false,
    ],
    ['nobody, for nobody', { sessionKey: null, name: '', email: '' }, ['', 'Ada'], false],
  ])('is told from %s', (_, to, texts, isHers) => {
    expect(isNamedIn(to, texts)).toBe(isHers);
  });
});
