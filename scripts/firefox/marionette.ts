import { connect, type Socket } from 'node:net';

/** What Firefox answers to a command it could not carry out. */
export class MarionetteError extends Error {
  override name = 'MarionetteError';
}

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };

/**
 * The wire of Firefox's remote control, without a dependency: each message is `<bytes>:<JSON>`, a
 * command `[0, id, name, parameters]`, its answer `[1, id, error, result]`.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #received = Buffer.alloc(0);
  #greeted: (() => void) | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (piece) => {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      this.#received = Buffer.concat([this.#received, bytes]);
      while (this.#readMessage());
    });
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('Firefox closed the control connection')));
  }

  /** Connects and waits for the greeting; throws when nothing listens. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    const marionette = new Marionette(socket);
    await new Promise<void>((resolve, reject) => {
      marionette.#greeted = resolve;
      socket.once('error', reject);
    });
    return marionette;
  }

  /** The `value` of the answer, or the whole answer where it has none. */
  async send(name: string, parameters: object = {}): Promise<unknown> {
    const id = (this.#lastId += 1);
    const text = JSON.stringify([0, id, name, parameters]);
    const answer = await new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
    const hasValue = typeof answer === 'object' && answer !== null && 'value' in answer;
    return hasValue ? answer.value : answer;
  }

  close(): void {
    this.#socket.destroy();
  }

  #readMessage(): boolean {
    const colon = this.#received.indexOf(58);
    if (colon < 0) return false;
    const length = Number(this.#received.subarray(0, colon).toString());
    if (this.#received.length < colon + 1 + length) return false;
    const text = this.#received.subarray(colon + 1, colon + 1 + length).toString();
    this.#received = this.#received.subarray(colon + 1 + length);
    this.#take(JSON.parse(text));
    return true;
  }

  #take(message: unknown): void {
    if (!Array.isArray(message)) {
      this.#greeted?.();
      return;
    }
    const [, id, error, result]: unknown[] = message;
    const waiting = typeof id === 'number' ? this.#waiting.get(id) : undefined;
    if (!waiting || typeof id !== 'number') return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new MarionetteError(describe(error)));
    else waiting.resolve(result);
  }

  #fail(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const kind = 'error' in error ? String(error.error) : 'error';
  return 'message' in error ? `${kind}: ${String(error.message)}` : kind;
}
