import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sayHello, tell } from './from-page.ts';
import type { PageMessage } from './page-messages.ts';

let heard: PageMessage[];
/** How many words are lost from now on because the worker dies over them. */
let deaths: number;
beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  heard = [];
  deaths = 0;
  fakeBrowser.runtime.onMessage.addListener((message: PageMessage, _sender, answer) => {
    if (deaths > 0) {
      deaths -= 1;
      throw new Error('The message channel closed before a response was received.');
    }
    heard.push(message);
    answer({ isOn: true, data: null });
    return true;
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const sighting = (site: string): PageMessage & { type: 'sighting' } => ({
  type: 'sighting',
  site,
  sighting: null,
});

describe('a word to a worker that dies over it', () => {
  it('is said again until it is heard, and no more', async () => {
    deaths = 2;
    tell(sighting('one'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard).toEqual([sighting('one')]);
  });

  it('is let go after the third time', async () => {
    deaths = 3;
    tell(sighting('two'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard).toEqual([]);
    expect(deaths).toBe(0);
  });

  it('never comes after a newer one of the same site', async () => {
    deaths = 1;
    tell(sighting('three'));
    await vi.advanceTimersByTimeAsync(100);
    tell(sighting('three'));
    tell(sighting('four'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard.map(({ site }) => site)).toEqual(['three', 'four']);
  });

  it('is not repeated where it came of a click', async () => {
    deaths = 1;
    tell({ type: 'openPanel', site: 'one' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard).toEqual([]);
  });

  it('is asked again when it is a question', async () => {
    deaths = 1;
    const reply = sayHello('one');
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await reply).isOn).toBe(true);
  });
});
