/**
 * Makes `npm start` and `npm test` one command each on a fresh clone: installs what the lock names
 * when node_modules is missing or older than the lock. Runs on any Node from 20 on, before anything is
 * installed, so it is plain JavaScript without a dependency. Uses `npm install`, not `npm ci`, which
 * refuses a lock that leaves out the native tools of other platforms.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const lock = path.join(root, 'package-lock.json');
/** npm writes this file last, so it says when an installation was finished. */
const installed = path.join(root, 'node_modules', '.package-lock.json');

/** Why an installation is needed, or undefined. */
function reasonToInstall() {
  if (!existsSync(path.join(root, 'node_modules'))) return 'node_modules is missing';
  if (!existsSync(installed)) return 'the last installation was not finished';
  if (statSync(lock).mtimeMs > statSync(installed).mtimeMs) {
    return 'package-lock.json is newer than node_modules';
  }
  return undefined;
}

function install() {
  // Warnings are about the Node that runs npm; the scripts get the newer one of the lock.
  const words = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm started us in most cases and says where it lies; that needs no shell on Windows.
  const npm = process.env['npm_execpath'];
  const options = { cwd: root, stdio: 'inherit' };
  if (npm && npm.endsWith('.js')) return spawnSync(process.execPath, [npm, ...words], options);
  const isWindows = process.platform === 'win32';
  return spawnSync(isWindows ? 'npm.cmd' : 'npm', words, { ...options, shell: isWindows });
}

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `Node 20 or newer is needed, this is ${process.versions.node}: see https://nodejs.org`,
  );
  process.exit(1);
}
const reason = reasonToInstall();
if (reason) {
  console.log(`Installing dependencies (${reason}).`);
  const result = install();
  if (result.status !== 0) {
    const what = result.error ? result.error.message : `npm ended with ${result.status}`;
    console.error(
      `The dependencies could not be installed: ${what}. Run "npm install" to see why.`,
    );
    process.exit(result.status || 1);
  }
  // npm leaves the file alone when nothing had to change; without this the next run would ask again.
  const now = new Date();
  if (existsSync(installed)) utimesSync(installed, now, now);
}

// On Linux x64 the lock brings its own Node; elsewhere the tools run on this one.
if (major < 22 && !existsSync(path.join(root, 'node_modules', '.bin', 'node'))) {
  console.error(
    `On ${process.platform} ${process.arch} Node 22 or newer is needed, this is ${process.versions.node}: see https://nodejs.org`,
  );
  process.exit(1);
}
