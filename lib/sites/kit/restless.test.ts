import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../domain/sighting.ts';
import type { PageReading } from './read-page.ts';
import { openRestless } from './restless.ts';

const chat = (name: string, said: string): PageReading => ({
  sighting: {
    site: 'wechat-web',
    kind: 'chat',
    isGroup: false,
    sessionKey: name,
    ownAccount: null,
    fields: {
      name: [{ value: name, confidence: 0.9, finder: 'title' }],
      textPhone: [{ value: said, confidence: 0.5, finder: 'talk' }],
    },
    messages: [{ dir: 'in', sender: name, text: said }],
    members: [],
    row: null,
    misses: [],
  } satisfies Sighting,
  isOverrun: false,
  isChanging: false,
});

function openWithClock() {
  let time = 0;
  const restless = openRestless(() => time);
  return {
    /** One look, and then the pause. */
    look: (reading: PageReading, pauseMs = 50) => {
      const calmed = restless.calm(reading);
      time += pauseMs;
      return calmed;
    },
  };
}

describe('a page that never shows the same twice', () => {
  it('is read without its talk once that is plain, and less often', () => {
    const { look } = openWithClock();
    const first = Array.from({ length: 5 }, (_, at) => look(chat('甲', `${at}`)));
    expect(first.every(({ isRestless }) => !isRestless)).toBe(true);
    expect(first.map(({ reading }) => reading.sighting?.messages.length)).toEqual([1, 1, 1, 1, 1]);
    expect(first.at(-1)?.waitMs).toBeGreaterThan(first[0]?.waitMs ?? 0);
    const { isRestless, reading } = look(chat('甲', '5'));
    expect(isRestless).toBe(true);
    expect(reading.sighting?.messages).toEqual([]);
    expect(reading.sighting?.fields).not.toHaveProperty('textPhone');
    expect(reading.sighting?.fields.name?.[0]?.value).toBe('甲');
  });

  it('shows the next person only after that one has stood there for a while', () => {
    const { look } = openWithClock();
    for (let at = 0; at < 8; at += 1) look(chat('甲', `${at}`));
    const isBare = (at: number) =>
      look(chat('乙', `b${at}`), 100).reading.sighting?.messages.length === 0;
    expect([0, 1, 2].map(isBare)).toEqual([false, false, true]);
  });

  it('is read with its talk again as soon as it stands still', () => {
    const { look } = openWithClock();
    for (let at = 0; at < 8; at += 1) look(chat('甲', `${at}`));
    look(chat('甲', '说完了'));
    const { isRestless, reading } = look(chat('甲', '说完了'));
    expect(isRestless).toBe(false);
    expect(reading.sighting?.messages).toHaveLength(1);
  });
});
