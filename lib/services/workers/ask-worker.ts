/** What to do with one message: nothing yet, or the answer. Throwing ends the worker with that error. */
export type Hearing<T> = (data: unknown) => { answer: T } | null;

/** What of a browser worker is used here. */
export type WorkerPort = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

export type Patience = {
  signal?: AbortSignal | undefined;
  /** Asked when the signal fires; without it the worker is ended at once. */
  onAbort?: (worker: WorkerPort) => void;
  /** What an ended, broken or late worker means. */
  errorFor: (why: 'aborted' | 'broken' | 'late', cause?: unknown) => Error;
  /** After this long the worker is ended; never without it. */
  patienceMs?: number;
};

/** Gives a worker its order, listens until there is an answer, and ends it in every case. */
export async function askWorker<T>(
  worker: WorkerPort,
  order: unknown,
  hear: Hearing<T>,
  { signal, onAbort, errorFor, patienceMs }: Patience,
): Promise<T> {
  const ended = new AbortController();
  const once = { signal: ended.signal };
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const timer =
    patienceMs === undefined ? null : setTimeout(() => reject(errorFor('late')), patienceMs);
  const abort = () => (onAbort ? onAbort(worker) : reject(errorFor('aborted')));
  signal?.addEventListener('abort', abort, once);
  worker.addEventListener('error', (event) => reject(errorFor('broken', event)), once);
  worker.addEventListener('messageerror', (event) => reject(errorFor('broken', event)), once);
  const listen = ({ data }: MessageEvent<unknown>) => {
    try {
      const heard = hear(data);
      if (heard) resolve(heard.answer);
    } catch (error) {
      reject(error);
    }
  };
  worker.addEventListener('message', listen, once);
  worker.postMessage(order);
  if (signal?.aborted) abort();
  try {
    return await promise;
  } finally {
    if (timer !== null) clearTimeout(timer);
    ended.abort();
    worker.terminate();
  }
}
