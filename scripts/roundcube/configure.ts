import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type RoundcubeSetting = {
  /** Holds everything of this run: mail, database, sockets, logs. */
  readonly folder: string;
  readonly imapPort: number;
  readonly user: string;
  readonly password: string;
  readonly language: string;
};

/** Writes Dovecot's configuration and returns its file. One account, mail as Maildir, loopback only. */
export function configureDovecot({ folder, imapPort, user, password }: RoundcubeSetting): string {
  const users = path.join(folder, 'users');
  writeFileSync(users, `${user}:{PLAIN}${password}\n`);
  const file = path.join(folder, 'dovecot.conf');
  writeFileSync(
    file,
    `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = /dev/stderr
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain
first_valid_uid = 1
mail_location = maildir:${folder}/mail
namespace inbox {
  inbox = yes
}
passdb {
  driver = passwd-file
  args = username_format=%u ${users}
}
userdb {
  driver = static
  args = uid=www-data gid=www-data home=${folder}/mail
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
`,
  );
  return file;
}

/** Writes Roundcube's configuration, makes its SQLite database, and returns the configuration folder. */
export function configureRoundcube({ folder, imapPort, language }: RoundcubeSetting): string {
  const configFolder = path.join(folder, 'config');
  for (const name of ['config', 'logs', 'temp', 'db', 'mail']) mkdirSync(path.join(folder, name));
  // Roundcube looks for its defaults where the configuration is.
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    copyFileSync(path.join('/etc/roundcube', name), path.join(configFolder, name));
    chmodSync(path.join(configFolder, name), 0o644);
  }
  const database = path.join(folder, 'db', 'roundcube.sqlite');
  writeFileSync(
    path.join(configFolder, 'config.inc.php'),
    `<?php
$config['db_dsnw'] = 'sqlite:///${database}?mode=0640';
$config['imap_host'] = '127.0.0.1:${imapPort}';
$config['smtp_host'] = '127.0.0.1:9';
$config['des_key'] = '${randomBytes(12).toString('hex')}';
$config['log_dir'] = '${folder}/logs/';
$config['temp_dir'] = '${folder}/temp/';
$config['product_name'] = 'Roundcube';
$config['language'] = '${language}';
$config['skin'] = 'elastic';
$config['layout'] = 'widescreen';
$config['plugins'] = [];
$config['enable_installer'] = false;
$config['preview_pane_mark_read'] = 0;
`,
  );
  const script =
    '$db = new PDO("sqlite:" . $argv[1]); $db->exec(file_get_contents("/usr/share/roundcube/SQL/sqlite.initial.sql"));';
  execFileSync('/usr/bin/php', ['-r', script, database], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return configFolder;
}
