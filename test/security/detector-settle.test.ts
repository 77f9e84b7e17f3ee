import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStage } from './detector-stage.ts';
import { talkPage, talkSite } from './talk-site.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);

function openRandom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Ends on its own clock, however often the fake one is turned. */
const toFake = ['setTimeout', 'clearTimeout', 'Date', 'performance'] as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: [...toFake] });
});
afterEach(() => {
  vi.useRealTimers();
});

type Stage = ReturnType<typeof openStage>;

function setTitle({ document }: Stage, person: string): void {
  const title = document.querySelector('#title');
  if (title) title.textContent = person;
}

function setMessages({ document }: Stage, person: string, count: number): void {
  const lines = Array.from({ length: count }, (_, at) => {
    const line = document.createElement('p');
    line.textContent = `${person} says ${at}`;
    return line;
  });
  document.querySelector('#messages')?.replaceChildren(...lines);
}

const isWrongJoin = ({ published }: Stage) =>
  published.filter((sighting) => {
    const name = sighting?.fields.name?.[0]?.value;
    return (
      name !== undefined && sighting?.messages.some(({ text }) => !text.startsWith(`${name} says`))
    );
  });

describe('a page whose title and messages change in different ticks', () => {
  it(`never gives one person's name with another's messages in 100 switches (seed ${seed})`, async () => {
    const random = openRandom(seed);
    const stage = openStage(talkSite, talkPage);
    for (let turn = 0; turn < 100; turn += 1) {
      const person = `P${turn}`;
      const isTitleFirst = random() < 0.5;
      if (isTitleFirst) setTitle(stage, person);
      if (random() < 0.3) setMessages(stage, person, 0);
      if (!isTitleFirst) setMessages(stage, person, 1 + Math.floor(random() * 4));
      await vi.advanceTimersByTimeAsync(Math.floor(random() * 700));
      if (isTitleFirst) setMessages(stage, person, 1 + Math.floor(random() * 4));
      else setTitle(stage, person);
      await vi.advanceTimersByTimeAsync(300 + Math.floor(random() * 3_000));
    }
    await vi.advanceTimersByTimeAsync(15_000);
    expect(isWrongJoin(stage)).toEqual([]);
    expect(stage.published.at(-1)?.fields.name?.[0]?.value).toBe('P99');
    expect(stage.published.at(-1)?.messages.length).toBeGreaterThan(0);
    const people = new Set(stage.published.map((sighting) => sighting?.fields.name?.[0]?.value));
    expect(people.size).toBeGreaterThan(50);
    stage.stop();
  });

  it('says nobody as soon as the conversation changes', async () => {
    const stage = openStage(talkSite, talkPage);
    setTitle(stage, 'Ana');
    setMessages(stage, 'Ana', 2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(stage.published.at(-1)?.fields.name?.[0]?.value).toBe('Ana');
    setTitle(stage, 'Bo');
    await vi.advanceTimersByTimeAsync(260);
    expect(stage.published.at(-1)).toBeNull();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(stage.published.at(-1)?.fields.name?.[0]?.value).toBe('Bo');
    expect(stage.published.at(-1)?.messages).toEqual([]);
    setMessages(stage, 'Bo', 1);
    await vi.advanceTimersByTimeAsync(600);
    expect(stage.published.at(-1)?.messages).toHaveLength(1);
    stage.stop();
  });

  it('shows a new message of the open conversation within half a second', async () => {
    const stage = openStage(talkSite, talkPage);
    setTitle(stage, 'Ana');
    setMessages(stage, 'Ana', 2);
    await vi.advanceTimersByTimeAsync(2_000);
    setMessages(stage, 'Ana', 3);
    await vi.advanceTimersByTimeAsync(500);
    expect(stage.published.at(-1)?.messages).toHaveLength(3);
    stage.stop();
  });
});

describe('a quiet page', () => {
  it('has no timer running and is told of once', async () => {
    const stage = openStage(talkSite, talkPage);
    setTitle(stage, 'Ana');
    await vi.advanceTimersByTimeAsync(3_000);
    const { length } = stage.published;
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(stage.published).toHaveLength(length);
    stage.stop();
  });

  it('says nothing after the detector was stopped', async () => {
    const stage = openStage(talkSite, talkPage);
    await vi.advanceTimersByTimeAsync(1_000);
    stage.stop();
    const { length } = stage.published;
    setTitle(stage, 'Late');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stage.published).toHaveLength(length);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a page that leaves the site', () => {
  it('is told of as nothing', async () => {
    const stage = openStage(talkSite, talkPage);
    setTitle(stage, 'Ana');
    await vi.advanceTimersByTimeAsync(1_000);
    stage.document.querySelector('#talk')?.remove();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(stage.published.at(-1)).toBeNull();
    stage.stop();
  });

  it('is read again when the root is put back', async () => {
    const stage = openStage(talkSite, talkPage);
    await vi.advanceTimersByTimeAsync(1_000);
    const root = stage.document.querySelector('#talk');
    root?.remove();
    await vi.advanceTimersByTimeAsync(1_000);
    if (root) stage.document.body.append(root);
    setTitle(stage, 'Cy');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(stage.published.at(-1)?.fields.name?.[0]?.value).toBe('Cy');
    stage.stop();
  });
});

describe('a hidden page', () => {
  it('is not read until it is shown', async () => {
    const state = { value: 'visible' };
    const stage = openStage(talkSite, talkPage, undefined, (win) =>
      Object.defineProperty(win.Document.prototype, 'visibilityState', { get: () => state.value }),
    );
    const show = (value: string) => {
      state.value = value;
      stage.document.dispatchEvent(new stage.win.Event('visibilitychange'));
    };
    await vi.advanceTimersByTimeAsync(1_000);
    const { length } = stage.published;
    show('hidden');
    setTitle(stage, 'Dee');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(stage.published).toHaveLength(length);
    expect(vi.getTimerCount()).toBe(0);
    show('visible');
    await vi.advanceTimersByTimeAsync(500);
    expect(stage.published.at(-1)?.fields.name?.[0]?.value).toBe('Dee');
    stage.stop();
  });
});
