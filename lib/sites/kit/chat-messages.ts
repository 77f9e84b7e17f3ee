import type { SeenMember, SeenMessage } from '../../domain/sighting.ts';
import type { SafeDom } from './safe-dom.ts';

/** Where the messages of a chat stand, as selectors. */
export type TalkCss = {
  /** One message. */
  readonly item: string;
  /** What was said, within the message; a message without it (a picture, a day) is left out. */
  readonly text: string;
  /** Parts of the text that are not said there: the time, reactions, what is quoted. */
  readonly skip?: string;
  /** The message itself or something in it tells whose it is. */
  readonly out: string;
  readonly in?: string;
  /** Who said it, within the message; often only on the first of several in a row. */
  readonly sender?: string;
};

const lastMessages = 40;

/**
 * In: the part of the page with the open conversation, and where its messages stand. Out: the last
 * 40 messages in their order; a message without a name of its own has that of the one before, if
 * both are from the other side.
 */
export function readTalk(dom: SafeDom, area: Element, css: TalkCss): SeenMessage[] {
  let before: { dir: SeenMessage['dir']; sender: string } = { dir: null, sender: '' };
  return dom
    .findAll(css.item, area)
    .slice(-lastMessages)
    .flatMap((item): SeenMessage[] => {
      const dir = sideOf(dom, item, css);
      const sender = senderOf(dom, item, css) || (dir === before.dir ? before.sender : '');
      before = { dir, sender };
      const said = dom.find(css.text, item);
      if (!said) return [];
      const text = dom.text(said, css.skip === undefined ? {} : { skip: css.skip });
      return [sender === '' || dir === 'out' ? { dir, text } : { dir, sender, text }];
    });
}

function senderOf(dom: SafeDom, item: Element, css: TalkCss): string {
  const sender = css.sender === undefined ? null : dom.find(css.sender, item);
  return sender ? dom.text(sender, { cap: 300 }).trim() : '';
}

function sideOf(dom: SafeDom, item: Element, css: TalkCss): SeenMessage['dir'] {
  const is = (side: string) => dom.matches(item, side) || dom.exists(side, item);
  if (is(css.out)) return 'out';
  return css.in === undefined || is(css.in) ? 'in' : null;
}

/** Everybody heard from the other side, each once. */
export function speakersOf(messages: readonly SeenMessage[]): SeenMember[] {
  const names = messages.flatMap(({ dir, sender }) => (dir !== 'out' && sender ? [sender] : []));
  return [...new Set(names)].map((name) => ({ name }));
}
