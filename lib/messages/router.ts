import type { z } from 'zod';
import {
  type OwnMessageType,
  ownMessageSchemas,
  type PageMessageType,
  pageMessageSchemas,
} from './contract.ts';
import { kindOfSender, type PagePlace, placeOf, type Self, type Sender } from './sender.ts';

type PageBody<Type extends PageMessageType> = z.infer<(typeof pageMessageSchemas)[Type]>;
type OwnBody<Type extends OwnMessageType> = z.infer<(typeof ownMessageSchemas)[Type]>;

/** One handler for every message a content script may send; the compiler asks for each. */
export type PageHandlers = {
  [Type in PageMessageType]: (message: PageBody<Type>, place: PagePlace) => unknown;
};
/** One handler for every message of our own pages. */
export type OwnHandlers = {
  [Type in OwnMessageType]: (message: OwnBody<Type>) => unknown;
};

export type RouterOptions = {
  self: Self;
  pages: PageHandlers;
  own: OwnHandlers;
  /** Whether this site may speak from this origin. Synchronous, so that a click stays a click. */
  isAllowed: (site: string, place: PagePlace) => boolean;
  /** False when the tab has sent too much. */
  takeToken: (tabId: number) => boolean;
};

/** Why a message was not handled; nothing about it reaches the sender. */
export type Refusal = 'stranger' | 'unknownType' | 'invalid' | 'wrongOrigin' | 'tooMany';
export type Routed = { handled: true; reply: unknown } | { handled: false; refusal: Refusal };

const refuse = (refusal: Refusal): Routed => ({ handled: false, refusal });

function typeOf(message: unknown): string {
  if (typeof message !== 'object' || message === null) return '';
  const type = Object.hasOwn(message, 'type') ? Reflect.get(message, 'type') : '';
  return typeof type === 'string' ? type : '';
}

function isPageType(type: string): type is PageMessageType {
  return Object.hasOwn(pageMessageSchemas, type);
}

function isOwnType(type: string): type is OwnMessageType {
  return Object.hasOwn(ownMessageSchemas, type);
}

function routeOwn(message: unknown, type: string, { own }: RouterOptions): Routed {
  if (!isOwnType(type)) return refuse('unknownType');
  const parsed = ownMessageSchemas[type].safeParse(message);
  if (!parsed.success) return refuse('invalid');
  // The schema of `type` made this value, so it is what the handler of `type` takes.
  const handle = own[type] as (body: unknown) => unknown;
  return { handled: true, reply: handle(parsed.data) };
}

function routePage(
  message: unknown,
  type: string,
  place: PagePlace,
  options: RouterOptions,
): Routed {
  if (!isPageType(type)) return refuse('unknownType');
  if (!options.takeToken(place.tabId)) return refuse('tooMany');
  const parsed = pageMessageSchemas[type].safeParse(message);
  if (!parsed.success) return refuse('invalid');
  if (!options.isAllowed(parsed.data.site, place)) return refuse('wrongOrigin');
  const handle = options.pages[type] as (body: unknown, at: PagePlace) => unknown; // see routeOwn
  return { handled: true, reply: handle(parsed.data, place) };
}

/**
 * Handles one message. Two tables that never meet: what a content script says is only a proposal;
 * what our own pages say is an order. Everything else is refused without an answer.
 */
export function route(message: unknown, sender: Sender, options: RouterOptions): Routed {
  const kind = kindOfSender(sender, options.self);
  const type = typeOf(message);
  if (kind === 'own') return routeOwn(message, type, options);
  const place = kind === 'page' ? placeOf(sender) : null;
  return place ? routePage(message, type, place, options) : refuse('stranger');
}
