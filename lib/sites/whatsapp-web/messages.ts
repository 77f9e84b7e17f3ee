import { cleanText } from '../../domain/clean-text.ts';
import type { SeenMessage } from '../../domain/sighting.ts';
import { readFinder } from '../kit/finders.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { WhatsappData } from './data.ts';

/** A message with the chat that its id names; newer pages name none. */
export type Said = SeenMessage & { sender: string; chatId: string | null };

const lastMessages = 40;

/**
 * In: the open chat. Out: its last messages. Only the first of several from one side is marked with
 * its side; the others have that of the same sender.
 */
export function readMessages(dom: SafeDom, chat: Element, data: WhatsappData): Said[] {
  const said = dom.findAll(data.css.said, chat).slice(-lastMessages);
  const read = said.map((element) => readMessage(dom, element, data));
  const sides = new Map(read.flatMap(({ sender, dir }) => (dir ? [[sender, dir] as const] : [])));
  return read.map((message) => ({ ...message, dir: sides.get(message.sender) ?? message.dir }));
}

function readMessage(dom: SafeDom, element: Element, { css, single }: WhatsappData): Said {
  const bubble = dom.closest(element, css.bubble) ?? element;
  const is = (side: string) => dom.matches(bubble, side) || dom.exists(side, bubble);
  const texts = dom.findAll(css.text, element, 10);
  const own = texts.find((text) => dom.closest(text, css.quoted) === null);
  const chat = dom.closest(element, css.id) ?? bubble;
  return {
    dir: is(css.out) ? 'out' : is(css.in) ? 'in' : null,
    sender: readFinder(dom, single.sender, element)?.value ?? '',
    chatId: readFinder(dom, single.chatId, chat)?.value ?? null,
    text: own ? dom.text(own) : '',
  };
}

/** The names that others spoke under, cleaned. */
export function sendersOf(messages: readonly Said[]): string[] {
  const names = messages.flatMap(({ dir, sender }) => (dir === 'out' ? [] : [cleanText(sender)]));
  return [...new Set(names)].filter((name) => name !== '');
}
