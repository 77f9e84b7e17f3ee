import type { SiteId } from '../../lib/sites/catalog.ts';

/** Somebody to talk with; two of them bear one name. */
export type Person = { name: string; id: string };

type Paint = (document: Document, person: Person) => void;

/** How a page goes over to another conversation, part by part. */
export type SwitchPage = {
  site: SiteId;
  /** null where the address never changes. */
  address: ((person: Person) => string) | null;
  /** Parts that name the conversation; each changes in a tick of its own. */
  parts: readonly Paint[];
  /** One message from the other side, and where in it the text stands. */
  message: string;
  text: string;
  /** Writes into a message whose it is, where the page says so. */
  sign?: (message: Element, person: Person) => void;
  /** Whether a durable id is read here; without one namesakes cannot be told apart. */
  hasHandle: boolean;
};

const setText =
  (css: string): Paint =>
  (document, { name }) => {
    for (const element of document.querySelectorAll(css)) element.textContent = name;
  };

const setAttribute =
  (css: string, name: string, value: (person: Person) => string): Paint =>
  (document, person) => {
    for (const element of document.querySelectorAll(css)) element.setAttribute(name, value(person));
  };

const both =
  (...paints: Paint[]): Paint =>
  (document, person) => {
    for (const paint of paints) paint(document, person);
  };

const idOf = ({ id }: Person) => id;
const lineId = ({ id }: Person) => `U${id.padStart(32, '0')}`;
export const handleOf = (site: SiteId, person: Person) =>
  site === 'line-oa'
    ? lineId(person)
    : site === 'converse'
      ? `p${person.id}@glas.example`
      : person.id;

/** Web WeChat gives ids anew at each login; a person's begins with one sign. */
const wechatId = ({ id }: Person) => `@${id}`;
const wechatMark = (person: Person) => JSON.stringify({ username: wechatId(person) });

function signWechat(message: Element, person: Person): void {
  const mark = JSON.stringify({ type: 'message', actualSender: wechatId(person) });
  message.querySelector('.js_message_bubble')?.setAttribute('data-cm', mark);
  message.querySelector('img.avatar')?.setAttribute('title', person.name);
}

export const switchPages: readonly SwitchPage[] = [
  {
    site: 'wechat-web',
    address: null,
    parts: [
      both(setText('.title_name'), setAttribute('.title_name', 'data-username', wechatId)),
      both(
        setText('.chat_item.active .nickname_text'),
        setAttribute('.chat_item.active', 'data-username', wechatId),
        setAttribute('#J_NavChatScrollBody', 'data-username', wechatId),
      ),
      setAttribute('.chat_bd', 'data-cm', wechatMark),
    ],
    message: '.chat_bd > .clearfix',
    text: '.js_message_plain',
    sign: signWechat,
    hasHandle: false,
  },
  {
    site: 'whatsapp-web',
    address: null,
    parts: [
      setText('[data-testid="conversation-info-header-chat-title"]'),
      setAttribute(
        '[aria-selected="true"] [data-testid="cell-frame-title"] span',
        'title',
        (p) => p.name,
      ),
    ],
    message: '#main [role="row"]',
    text: '.selectable-text',
    hasHandle: false,
  },
  {
    site: 'telegram-k',
    address: ({ id }) => `#${id}`,
    parts: [
      both(
        setText('.chat.active .chat-info .peer-title'),
        setAttribute('.chat.active .chat-info .peer-title', 'data-peer-id', idOf),
      ),
      setAttribute('.chat.active .input-message-input', 'data-peer-id', idOf),
    ],
    message: '.chat.active .bubble.is-in',
    text: '.message',
    sign: (message, { id }) => message.setAttribute('data-peer-id', id),
    hasHandle: true,
  },
  {
    site: 'telegram-a',
    address: ({ id }) => `#${id}`,
    parts: [setText('.MiddleHeader .fullName')],
    message: '.Message:not(.own)',
    text: '.text-content',
    hasHandle: true,
  },
  {
    site: 'feishu',
    address: null,
    parts: [
      setText('.chatWindow_chatName'),
      setAttribute('.editor-kit-container', 'data-placeholder', (p) => `发送给 ${p.name}`),
    ],
    message: '.messageList-row-wrapper',
    text: '.message-content-container',
    hasHandle: false,
  },
  {
    site: 'linkedin',
    address: ({ id }) => `/messaging/thread/2-${id}/`,
    parts: [
      both(
        setText('.msg-entity-lockup__entity-title'),
        setAttribute('.msg-thread__link-to-profile', 'href', ({ id }) => `/in/${id}/`),
      ),
      setText('.msg-conversations-container__convo-item-link--active h3'),
    ],
    message: '.msg-s-message-list__event:has(.msg-s-event-listitem--other)',
    text: '.msg-s-event-listitem__body',
    hasHandle: true,
  },
  {
    site: 'messenger',
    address: ({ id }) => `/messages/t/${id}/`,
    parts: [
      both(
        setAttribute(
          '[aria-label^="Messages in"]',
          'aria-label',
          (p) => `Messages in conversation with ${p.name}`,
        ),
        setAttribute('[role="main"] a', 'aria-label', (p) => p.name),
      ),
      setText('[aria-current] span:first-child span'),
    ],
    message: '[role="main"] [role="row"]',
    text: 'div[dir="auto"]',
    hasHandle: true,
  },
  {
    site: 'instagram',
    address: ({ id }) => `/direct/t/${id}/`,
    parts: [
      setAttribute(
        '[aria-label^="Messages in"]',
        'aria-label',
        (p) => `Messages in conversation with ${p.name}`,
      ),
    ],
    message: 'main [role="row"]',
    text: 'div[dir="auto"]',
    hasHandle: true,
  },
  {
    site: 'zalo',
    address: null,
    parts: [
      setText('.header-title'),
      both(
        setText('.msg-item:has(.conv-action__selected) .conv-item-title__name .truncate'),
        setAttribute('.msg-item:has(.conv-action__selected)', 'anim-data-id', idOf),
      ),
    ],
    message: '.chat-message:has([data-id*="ReceivedMsg"])',
    text: '.text-message__container',
    hasHandle: true,
  },
  {
    site: 'line-oa',
    address: (person) => `/U${'0'.repeat(32)}/chat/${lineId(person)}`,
    parts: [setText('.list-group-item-chat.active h6')],
    message: '.chat:not(.chat-reverse)',
    text: '.chat-body',
    hasHandle: true,
  },
  {
    site: 'feige',
    address: null,
    parts: [
      setText('#topbar-left-info span:first-child'),
      setAttribute('textarea', 'placeholder', (p) => `发送给 ${p.name}，使用Enter 发送消息`),
      setAttribute('[aria-selected] [title]', 'title', (p) => p.name),
    ],
    message: '[data-qa-id="qa-message-warpper"]',
    text: 'pre',
    hasHandle: false,
  },
  {
    site: 'converse',
    address: null,
    parts: [
      both(
        setText('.chatbox-title__text .user'),
        setAttribute('.chatbox-title converse-avatar', 'name', (p) => p.name),
        setAttribute('converse-chat, converse-chat-heading', 'jid', (p) => `p${p.id}@glas.example`),
      ),
    ],
    message: 'converse-chat-message',
    text: '.chat-msg__text',
    hasHandle: true,
  },
];
