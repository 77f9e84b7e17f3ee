import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Site } from '../../lib/sites/kit/site.ts';
import { openStage } from './detector-stage.ts';
import { talkPage, talkSite } from './talk-site.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function openTalk() {
  let passes = 0;
  const site: Site = {
    ...talkSite,
    detect: (page, data) => {
      passes += 1;
      return talkSite.detect(page, data);
    },
  };
  const stage = openStage(site, talkPage);
  const box = stage.document.querySelector('#messages');
  const lines = [0, 1].map(() => stage.document.createElement('p'));
  box?.append(...lines);
  let written = 0;
  return {
    ...stage,
    passes: () => passes,
    show: (person: string) => {
      const title = stage.document.querySelector('#title');
      if (title) title.textContent = person;
      if (lines[0]) lines[0].textContent = `${person} begins`;
    },
    /** The last message is another every ten milliseconds. */
    write: async (ms: number) => {
      for (let at = 0; at < ms; at += 10) {
        written += 1;
        if (lines[1]) lines[1].textContent = `word ${written}`;
        await vi.advanceTimersByTimeAsync(10);
      }
    },
    nameNow: () => stage.published.at(-1)?.fields.name?.[0]?.value,
  };
}

describe('a talk in which something is always being written', () => {
  it('shows who it is with, and the next one within 1.5 seconds, without the unsteady talk', async () => {
    const talk = openTalk();
    talk.show('Ana');
    await talk.write(3_000);
    expect(talk.nameNow()).toBe('Ana');
    for (const person of ['Bo', 'Cy', 'Di']) {
      talk.show(person);
      await talk.write(1_500);
      expect(talk.nameNow()).toBe(person);
      expect(talk.published.at(-1)?.messages).toEqual([]);
      await talk.write(2_500);
    }
    talk.stop();
  });

  it('is looked at a few times a second and published once', async () => {
    const talk = openTalk();
    talk.show('Ana');
    await talk.write(5_000);
    const [passes, published] = [talk.passes(), talk.published.length];
    await talk.write(10_000);
    expect(talk.passes() - passes).toBeLessThan(40);
    expect(talk.published.length).toBe(published);
    talk.stop();
  });

  it('is read whole again when the writing ends', async () => {
    const talk = openTalk();
    talk.show('Ana');
    await talk.write(4_000);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(talk.published.at(-1)?.messages.map(({ text }) => text)).toEqual([
      'Ana begins',
      'word 400',
    ]);
    expect(vi.getTimerCount()).toBe(0);
    talk.stop();
  });
});
