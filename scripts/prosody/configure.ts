import { writeFileSync } from 'node:fs';
import path from 'node:path';

export type ProsodySetting = {
  /** Holds everything of this run: accounts, messages, log. */
  readonly folder: string;
  readonly clientPort: number;
  readonly webPort: number;
  /** The part of all addresses behind the @. */
  readonly domain: string;
  readonly rooms: string;
  /** These stand in each other's contact lists: address → shown name. */
  readonly contacts: ReadonlyMap<string, string>;
};

/** Writes Prosody's configuration and returns its file: loopback only, no other servers, no TLS. */
export function configureProsody(setting: ProsodySetting): string {
  const { folder, clientPort, webPort, domain, rooms, contacts } = setting;
  const groups = path.join(folder, 'groups.txt');
  const lines = [...contacts].map(([address, name]) => `${address}=${name}`);
  writeFileSync(groups, `[Desk]\n${lines.join('\n')}\n`);
  const file = path.join(folder, 'prosody.cfg.lua');
  writeFileSync(
    file,
    `pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
certificates = "${folder}/certs"
log = { info = "*console" }
interfaces = { "127.0.0.1" }
c2s_ports = { ${clientPort} }
c2s_direct_tls_ports = {}
s2s_ports = {}
s2s_direct_tls_ports = {}
http_interfaces = { "127.0.0.1" }
http_ports = { ${webPort} }
https_ports = {}
http_default_host = "${domain}"
modules_enabled = {
  "roster", "saslauth", "disco", "bosh", "groups", "offline", "ping", "private", "pep", "blocklist",
}
modules_disabled = { "s2s", "tls" }
groups_file = "${groups}"
authentication = "internal_plain"
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_bosh_secure = true
VirtualHost "${domain}"
Component "${rooms}" "muc"
  restrict_room_creation = false
  muc_room_default_public = true
`,
  );
  return file;
}
