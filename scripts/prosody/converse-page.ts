import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RunningProsody } from './start-prosody.ts';

const distribution = path.resolve(import.meta.dirname, '../../node_modules/converse.js/dist');

/** Fills a folder with a page that shows Converse.js over the whole window, logged in as the rep. */
export function writeConversePage(folder: string, server: RunningProsody, rooms: string[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(distribution, path.join(folder, 'dist'), 'dir');
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Talk</title>
    <link rel="stylesheet" href="/dist/converse.min.css">
  </head>
  <body class="converse-fullscreen">
    <noscript>JavaScript is needed.</noscript>
    <script type="module" src="/start.js"></script>
  </body>
</html>
`,
  );
  const settings = {
    assets_path: '/dist/',
    authentication: 'login',
    auto_login: true,
    auto_reconnect: false,
    auto_join_rooms: rooms.map((jid) => ({ jid, nick: 'desk' })),
    blacklisted_plugins: ['converse-omemo'],
    bosh_service_url: server.boshUrl,
    discover_connection_methods: false,
    i18n: 'en',
    jid: server.rep.jid,
    password: server.rep.password,
    persistent_store: 'sessionStorage',
    play_sounds: false,
    view_mode: 'fullscreen',
  };
  writeFileSync(
    path.join(folder, 'start.js'),
    `import converse from '/dist/converse.min.js';
(converse ?? globalThis.converse).initialize(${JSON.stringify(settings)});
`,
  );
}
