import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import path from 'node:path';
import { avatarSvg } from './avatar.ts';
import { makeCertificate } from './certificate.ts';

export type ServePagesOptions = {
  /** Further hosts: name → folder with its pages. `pageFolder` names the folders of the own pages. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Servers that run elsewhere on loopback under a name of their own: `host:port` → local port. */
  readonly others?: Readonly<Record<string, number>>;
  /** The browser reaches these hosts and loopback only. For tests; off so that a demo can browse. */
  readonly isHermetic?: boolean;
};

export type ServedPages = {
  readonly port: number;
  readonly hosts: readonly string[];
  /** Value for `--host-resolver-rules`. */
  readonly hostRules: string;
  /** Both flags that a Chromium needs to see the pages under their real names. */
  readonly browserArgs: readonly string[];
  readonly close: () => Promise<void>;
};

const ownPages = path.resolve(import.meta.dirname, '../../test/pages');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** As strict as the real pages are, so that an extension leaning on page scripts is found out. */
const ownPagePolicy =
  "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; require-trusted-types-for 'script'";
/** For what an own page shows in a frame of its own, as some mail sites show a mail's text. */
const framedPolicy = ownPagePolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

/** Folder of an own-made page, to serve it under a further host name. Throws when there is none. */
export function pageFolder(host: string): string {
  if (!ownHosts().includes(host)) throw new Error(`test/pages has no folder "${host}"`);
  return path.join(ownPages, host);
}

/**
 * Serves the own-made pages over HTTPS on loopback, chosen by the Host header. A path without a file
 * of its own gets the host's `index.html`, since these pages make their own routes.
 */
export async function servePages(options: ServePagesOptions = {}): Promise<ServedPages> {
  const own = Object.fromEntries(ownHosts().map((host) => [host, path.join(ownPages, host)]));
  const folders: Readonly<Record<string, string>> = { ...own, ...options.folders };
  const hosts = Object.keys(folders);
  const { key, cert, spkiHash } = await makeCertificate(hosts);
  const server = createServer({ key, cert }, (request, response) => {
    answer(folders, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const hostRules = rulesFor(hosts, address.port, options);
  return {
    port: address.port,
    hosts,
    hostRules,
    browserArgs: [
      `--host-resolver-rules=${hostRules}`,
      `--ignore-certificate-errors-spki-list=${spkiHash}`,
    ],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function ownHosts(): string[] {
  const entries = readdirSync(ownPages, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function rulesFor(hosts: readonly string[], port: number, options: ServePagesOptions): string {
  const rules = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  for (const [name, localPort] of Object.entries(options.others ?? {})) {
    rules.push(`MAP ${name} 127.0.0.1:${localPort}`);
  }
  // The first rule that fits holds, so the catch-all comes last.
  if (options.isHermetic) rules.push('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost');
  return rules.join(',');
}

async function answer(
  folders: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const folder = folders[host];
  const url = URL.parse(request.url ?? '/', `https://${host || 'localhost'}`);
  if (!folder || !url) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end(`no page for ${host}`);
    return;
  }
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  if (url.pathname.endsWith('/webwxgeticon')) {
    response.writeHead(200, { 'content-type': 'image/svg+xml' });
    response.end(avatarSvg(Number(url.searchParams.get('seq')) || 0));
    return;
  }
  await sendFile(folder, url.pathname, response);
}

async function sendFile(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  const wanted = path.join(folder, decodeURIComponent(pathname));
  const isInside = wanted === folder || wanted.startsWith(folder + path.sep);
  // Of the path, not of the file: the folder of wx.qq.com would pass for a file of type ".com".
  const extension = path.extname(pathname);
  const file = extension ? wanted : path.join(folder, 'index.html');
  const body = isInside ? await readFile(file).catch(() => undefined) : undefined;
  if (!body) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const policy = pathname.startsWith('/framed/') ? framedPolicy : ownPagePolicy;
  response.writeHead(200, {
    'content-type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    ...(folder.startsWith(ownPages) ? { 'content-security-policy': policy } : {}),
  });
  response.end(body);
}
