import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export type OwnProcess = { readonly child: ChildProcess; readonly stop: () => Promise<void> };

/**
 * Starts a program in a process group of its own, so that `stop` ends it with all its workers and
 * nothing else. Its output goes to `log`, called once for each piece.
 */
export function startOwnProcess(
  program: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; uid?: number; gid?: number; log: (text: string) => void },
): OwnProcess {
  const { log, ...rest } = options;
  const child = spawn(program, args, {
    ...rest,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (piece: Buffer) => log(piece.toString()));
  child.stderr.on('data', (piece: Buffer) => log(piece.toString()));
  child.on('error', (error) => log(`${program}: ${error.message}\n`));
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    child,
    stop: async () => {
      signalGroup(child, 'SIGTERM');
      await Promise.race([ended, pause(3000, undefined, { ref: false })]);
      signalGroup(child, 'SIGKILL');
    },
  };
}

/** A port of loopback that was free a moment ago. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** Waits until something listens on the port; throws with `name` after fifteen seconds. */
export async function waitForPort(port: number, name: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    if (await accepts(port)) return;
    await pause(50);
  }
  throw new Error(`${name} did not listen on 127.0.0.1:${port} within 15 seconds`);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // ESRCH: the whole group has ended already, which is what we want.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
