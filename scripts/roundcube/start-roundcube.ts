import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoShop } from '../../test/pages/people.ts';
import { canInstallDebianPackages, installDebianPackages } from '../browser/find-browser.ts';
import { appendMails } from './append-mails.ts';
import { configureDovecot, configureRoundcube } from './configure.ts';
import { roundcubeMails } from './mails.ts';
import { findFreePort, type OwnProcess, startOwnProcess, waitForPort } from './own-process.ts';

export type RunningRoundcube = {
  /** Address of the login page. */
  readonly url: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** What the servers printed so far, for a failed test's message. */
  readonly log: () => string;
  /** Ends what was started here and removes its files. */
  readonly stop: () => Promise<void>;
};

const program = { php: '/usr/bin/php', dovecot: '/usr/sbin/dovecot' };
const webRoot = '/var/lib/roundcube/public_html';
const packages = [
  'roundcube-core',
  'roundcube-sqlite3',
  'dovecot-imapd',
  'php-cli',
  'php-sqlite3',
  'php-mbstring',
  'php-intl',
  'php-xml',
  'php-curl',
];

/**
 * A real Roundcube with a real IMAP server behind it, on free ports of loopback, with four own-made
 * letters in the inbox. Needs root on Debian or Ubuntu; throws a sentence saying so elsewhere.
 */
export async function startRoundcube(
  options: { language?: string; mails?: readonly string[] } = {},
): Promise<RunningRoundcube> {
  installWhatIsMissing();
  const folder = mkdtempSync(path.join(tmpdir(), 'zhike-roundcube-'));
  const started: OwnProcess[] = [];
  let printed = '';
  const log = (text: string) => {
    printed += text;
  };
  const stop = async () => {
    await Promise.all(started.map((one) => one.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    // Dovecot's login process runs as a user of its own and has to reach its sockets in here.
    chmodSync(folder, 0o755);
    const [imapPort, webPort] = [await findFreePort(), await findFreePort()];
    const user = demoShop.email;
    const password = randomBytes(12).toString('hex');
    const setting = { folder, imapPort, user, password, language: options.language ?? 'zh_CN' };
    const configFolder = configureRoundcube(setting);
    const dovecotFile = configureDovecot(setting);
    handToWebUser(['mail', 'db', 'logs', 'temp'].map((name) => path.join(folder, name)));

    started.push(startOwnProcess(program.dovecot, ['-F', '-c', dovecotFile], { log }));
    await waitForPort(imapPort, 'Dovecot');
    await appendMails({ port: imapPort, user, password }, options.mails ?? roundcubeMails());
    started.push(startPhp(webPort, configFolder, log));
    await waitForPort(webPort, 'PHP');
    return {
      url: `http://127.0.0.1:${webPort}/`,
      port: webPort,
      user,
      password,
      log: () => printed,
      stop,
    };
  } catch (error) {
    await stop();
    throw new Error(`Roundcube did not start. The servers printed:\n${printed}`, { cause: error });
  }
}

function installWhatIsMissing(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    throw new Error('The Roundcube run needs root on Debian or Ubuntu (it starts a mail server).');
  }
  const needed = [
    program.php,
    program.dovecot,
    webRoot,
    '/usr/share/roundcube/SQL/sqlite.initial.sql',
  ];
  if (needed.every((file) => existsSync(file))) return;
  if (!canInstallDebianPackages()) {
    throw new Error(`Install these packages first: ${packages.join(' ')}`);
  }
  installDebianPackages(packages);
}

function startPhp(port: number, configFolder: string, log: (text: string) => void): OwnProcess {
  return startOwnProcess(program.php, ['-S', `127.0.0.1:${port}`, '-t', webRoot], {
    log,
    uid: Number(execFileSync('id', ['-u', 'www-data'], { encoding: 'utf8' })),
    gid: Number(execFileSync('id', ['-g', 'www-data'], { encoding: 'utf8' })),
    env: { ...process.env, ROUNDCUBE_CONFIG_DIR: `${configFolder}/`, PHP_CLI_SERVER_WORKERS: '4' },
  });
}

function handToWebUser(folders: readonly string[]): void {
  execFileSync('chown', ['-R', 'www-data:www-data', ...folders]);
}
