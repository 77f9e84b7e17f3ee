import { describe, expect, test, vi } from 'vitest';
import { askWorker, type Hearing, type Patience } from './ask-worker.ts';

/** A worker that says what it is told to say, as the browser's does: by events. */
class SpokenWorker extends EventTarget {
  readonly heard: unknown[] = [];
  isEnded = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const hearNumber: Hearing<number> = (data) => {
  if (data === 'bad') throw new RangeError('heard something bad');
  return typeof data === 'number' ? { answer: data } : null;
};
const errorFor: Patience['errorFor'] = (why) => new Error(why);
const ask = (worker: SpokenWorker, patience: Partial<Patience> = {}) =>
  askWorker(worker, 'order', hearNumber, { errorFor, ...patience });

describe('a worker', () => {
  test('gets its order, is listened to until there is an answer, and is ended', async () => {
    const worker = new SpokenWorker();
    const answer = ask(worker);
    worker.say('progress');
    worker.say(7);
    expect(await answer).toBe(7);
    expect(worker).toMatchObject({ heard: ['order'], isEnded: true });
  });

  test('that says something bad, or breaks, is ended with that error', async () => {
    const bad = new SpokenWorker();
    const refused = ask(bad);
    bad.say('bad');
    await expect(refused).rejects.toThrow('heard something bad');
    const broken = new SpokenWorker();
    const failed = ask(broken);
    broken.dispatchEvent(new Event('error'));
    await expect(failed).rejects.toThrow('broken');
    expect([bad.isEnded, broken.isEnded]).toEqual([true, true]);
  });

  test('that takes too long is ended', async () => {
    vi.useFakeTimers();
    const worker = new SpokenWorker();
    const late = ask(worker, { patienceMs: 60_000 });
    const outcome = late.catch(String);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await outcome).toBe('Error: late');
    vi.useRealTimers();
    expect(worker.isEnded).toBe(true);
  });

  test('is ended at once when the user stops it', async () => {
    const worker = new SpokenWorker();
    const stop = new AbortController();
    const stopped = ask(worker, { signal: stop.signal });
    stop.abort();
    await expect(stopped).rejects.toThrow('aborted');
    const before = new SpokenWorker();
    await expect(ask(before, { signal: stop.signal })).rejects.toThrow('aborted');
    expect([worker.isEnded, before.isEnded]).toEqual([true, true]);
  });

  test('that can stop by itself is asked to, and still gives its answer', async () => {
    const worker = new SpokenWorker();
    const stop = new AbortController();
    const onAbort = (asked: Pick<Worker, 'postMessage'>) => asked.postMessage('stop');
    const answer = ask(worker, { signal: stop.signal, onAbort });
    stop.abort();
    worker.say(3);
    expect(await answer).toBe(3);
    expect(worker.heard).toEqual(['order', 'stop']);
  });
});
