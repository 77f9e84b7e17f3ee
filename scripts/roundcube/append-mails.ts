import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

export type ImapAccount = {
  readonly port: number;
  readonly user: string;
  readonly password: string;
};

/** Puts raw messages (CRLF lines) into INBOX, oldest first. Throws when the server says no. */
export async function appendMails(account: ImapAccount, mails: readonly string[]): Promise<void> {
  const socket = connect(account.port, '127.0.0.1');
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  try {
    await readUntil(lines, '* OK');
    await command(socket, lines, `LOGIN "${account.user}" "${account.password}"`);
    for (const mail of mails) {
      const bytes = Buffer.from(mail, 'utf8');
      socket.write(`b APPEND INBOX {${bytes.length}}\r\n`);
      await readUntil(lines, '+');
      socket.write(bytes);
      socket.write('\r\n');
      await readUntil(lines, 'b ');
    }
    await command(socket, lines, 'LOGOUT');
  } finally {
    socket.destroy();
  }
}

async function command(socket: Socket, lines: AsyncIterator<string>, text: string): Promise<void> {
  socket.write(`a ${text}\r\n`);
  await readUntil(lines, 'a ');
}

async function readUntil(lines: AsyncIterator<string>, start: string): Promise<void> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error(`the IMAP server hung up while "${start.trim()}" was awaited`);
    if (/^[ab] (?:NO|BAD)/.test(value)) throw new Error(`the IMAP server refused: ${value}`);
    if (value.startsWith(start)) return;
  }
}
