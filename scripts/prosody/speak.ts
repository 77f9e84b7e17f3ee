import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export type Speaker = {
  readonly port: number;
  readonly user: string;
  readonly domain: string;
  readonly password: string;
};

/** `room`: enters the room under the user's name and speaks there; else to one person. */
export type Said = { readonly to: string; readonly text: string; readonly isRoom?: boolean };

/** Logs a person in, says these things one after another and logs out. Throws when refused. */
export async function speak(speaker: Speaker, said: readonly Said[]): Promise<void> {
  const { port, user, domain, password } = speaker;
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('utf8');
  const stream = `<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0' to='${domain}'>`;
  const secret = Buffer.from(`\0${user}\0${password}`).toString('base64');
  try {
    await ask(socket, stream, '</stream:features>');
    await ask(
      socket,
      `<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${secret}</auth>`,
      '<success',
    );
    await ask(socket, stream, '</stream:features>');
    await ask(
      socket,
      `<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>`,
      '</iq>',
    );
    for (const one of said) await sayOne(socket, user, one);
    socket.end('</stream:stream>');
    await once(socket, 'close');
  } finally {
    socket.destroy();
  }
}

async function sayOne(socket: Socket, user: string, { to, text, isRoom }: Said): Promise<void> {
  const type = isRoom ? 'groupchat' : 'chat';
  if (isRoom) {
    const join = `<presence to='${to}/${user}'><x xmlns='http://jabber.org/protocol/muc'/></presence>`;
    await ask(socket, join, '<subject');
  }
  const id = `said-${Math.random().toString(36).slice(2)}`;
  socket.write(
    `<message to='${to}' type='${type}' id='${id}'><body>${escaped(text)}</body></message>`,
  );
  // The answer to the ping comes after what was said has been taken.
  await ask(socket, `<iq type='get' id='${id}'><ping xmlns='urn:xmpp:ping'/></iq>`, `id='${id}'`);
}

async function ask(socket: Socket, stanza: string, answer: string): Promise<void> {
  let heard = '';
  const answered = new Promise<void>((resolve, reject) => {
    const listen = (piece: string) => {
      heard += piece;
      const isRefused = /<(?:failure|stream:error)|type='error'/.test(heard);
      if (!isRefused && !heard.includes(answer)) return;
      socket.off('data', listen);
      if (isRefused) reject(new Error(`the chat server refused: ${heard.slice(0, 500)}`));
      else resolve();
    };
    socket.on('data', listen);
    socket.once('error', reject);
    socket.once('close', () =>
      reject(new Error(`the chat server hung up: ${heard.slice(0, 500)}`)),
    );
  });
  socket.write(stanza);
  await answered;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
