import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canInstallDebianPackages, installDebianPackages } from '../browser/find-browser.ts';
import {
  findFreePort,
  type OwnProcess,
  startOwnProcess,
  waitForPort,
} from '../roundcube/own-process.ts';
import { configureProsody } from './configure.ts';
import { type Said, speak } from './speak.ts';

export type ProsodyPerson = { readonly user: string; readonly name: string };

export type RunningProsody = {
  /** Where a page connects to. */
  readonly boshUrl: string;
  readonly domain: string;
  readonly rooms: string;
  readonly rep: { readonly jid: string; readonly password: string };
  readonly jidOf: (user: string) => string;
  /** One of the contacts says something, as from a client of his own. */
  readonly say: (user: string, said: readonly Said[]) => Promise<void>;
  readonly log: () => string;
  /** Ends what was started here and removes its files. */
  readonly stop: () => Promise<void>;
};

const program = { server: '/usr/bin/prosody', control: '/usr/bin/prosodyctl' };
const domain = 'talk.example';
const rooms = 'rooms.talk.example';

/**
 * A real Prosody on free ports of loopback, with a rep and these contacts in everybody's list. Needs
 * root on Debian or Ubuntu; throws a sentence saying so elsewhere.
 */
export async function startProsody(contacts: readonly ProsodyPerson[]): Promise<RunningProsody> {
  installWhatIsMissing();
  const folder = mkdtempSync(path.join(tmpdir(), 'zhike-prosody-'));
  let printed = '';
  const log = (text: string) => {
    printed += text;
  };
  let server: OwnProcess | undefined;
  const stop = async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [clientPort, webPort] = [await findFreePort(), await findFreePort()];
    const jidOf = (user: string) => `${user}@${domain}`;
    const everybody = [{ user: 'desk', name: 'desk' }, ...contacts];
    const named = new Map(everybody.map(({ user, name }) => [jidOf(user), name]));
    const config = configureProsody({
      folder,
      clientPort,
      webPort,
      domain,
      rooms,
      contacts: named,
    });
    for (const name of ['data', 'certs']) mkdirSync(path.join(folder, name));
    chmodSync(folder, 0o755);
    execFileSync('chown', ['-R', 'prosody:prosody', folder]);
    const passwords = new Map(everybody.map(({ user }) => [user, randomBytes(12).toString('hex')]));
    const passwordOf = (user: string) => passwords.get(user) ?? '';
    for (const [user, password] of passwords) register(config, user, password);
    server = startOwnProcess(program.server, ['-F', '--config', config], {
      log,
      uid: idOf('-u'),
      gid: idOf('-g'),
    });
    await waitForPort(webPort, 'Prosody');
    await waitForPort(clientPort, 'Prosody');
    return {
      boshUrl: `http://127.0.0.1:${webPort}/http-bind`,
      domain,
      rooms,
      rep: { jid: jidOf('desk'), password: passwordOf('desk') },
      jidOf,
      say: (user, said) =>
        speak({ port: clientPort, user, domain, password: passwordOf(user) }, said),
      log: () => printed,
      stop,
    };
  } catch (error) {
    await stop();
    throw new Error(`Prosody did not start. It printed:\n${printed}`, { cause: error });
  }
}

function register(config: string, user: string, password: string): void {
  const words = ['--config', config, 'register', user, domain, password];
  execFileSync(program.control, words, { stdio: ['ignore', 'ignore', 'pipe'] });
}

function idOf(kind: '-u' | '-g'): number {
  return Number(execFileSync('id', [kind, 'prosody'], { encoding: 'utf8' }));
}

function installWhatIsMissing(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    throw new Error('The Converse run needs root on Debian or Ubuntu (it starts a chat server).');
  }
  if (existsSync(program.server) && existsSync(program.control)) return;
  if (!canInstallDebianPackages()) throw new Error('Install this package first: prosody');
  installDebianPackages(['prosody']);
}
