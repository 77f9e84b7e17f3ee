import { cleanLines, cleanText } from '../../domain/clean-text.ts';
import type { SiteData } from '../../domain/selectors/site-data.ts';
import {
  type CopiedRows,
  type SeenMember,
  type SeenMessage,
  type Sighting,
  sightingCaps,
} from '../../domain/sighting.ts';
import { type Budget, openBudget } from './budget.ts';
import { addTo, type Fields } from './candidates.ts';
import { findContacts } from './contact-text.ts';
import { isContactOf, isNobody } from './nobody.ts';
import type { Copied, Frame, Page } from './page.ts';
import { openDom } from './safe-dom.ts';
import type { Reading, Site } from './site.ts';

/** What a caller knows besides the window itself. */
export type Look = {
  win: Window;
  url?: URL;
  frame?: Frame;
  budget?: Budget;
  isVisible?: (element: Element) => boolean;
  pointed?: Element | null;
  copied?: (Copied & { count: number }) | null;
  memory?: Map<string, string>;
};

export type PageReading = {
  /** null where the site does not know this page. */
  sighting: Sighting | null;
  isOverrun: boolean;
  /** The page is between two conversations: read again before believing it. */
  isChanging: boolean;
};

/** Opens a window for reading. Nothing is read yet. */
export function openPage(look: Look, budget: Budget): Page {
  const { win } = look;
  const dom = openDom(win, budget);
  const pointed = look.pointed && dom.isConnected(look.pointed) ? look.pointed : null;
  return {
    url: look.url ?? new URL(win.location.href),
    frame: look.frame ?? { top: win.top === win, name: win.name },
    dom,
    isVisible: look.isVisible ?? dom.isVisible,
    pointed,
    copied: look.copied ?? null,
    memory: look.memory ?? new Map(),
  };
}

/**
 * One pass: detect and extract under a budget of 20 ms, then cap and clean everything.
 * In: a site, its data and a look at a window. Out: the sighting, and whether it may be believed.
 * Throws only what a faulty adapter throws.
 */
export function readPage(site: Site, data: SiteData, look: Look): PageReading {
  const budget = look.budget ?? openBudget(() => performance.now());
  const page = openPage(look, budget);
  if (!site.detect(page, data)) {
    return { sighting: null, isOverrun: budget.isSpent(), isChanging: false };
  }
  const reading = site.extract(page, data);
  return {
    sighting: makeSighting(site, reading),
    isOverrun: budget.isSpent(),
    isChanging: reading.isChanging ?? false,
  };
}

function makeSighting(site: Site, reading: Reading): Sighting {
  const isGroup = reading.isGroup ?? null;
  const ownAccount = reading.ownAccount ? cleanText(reading.ownAccount) : null;
  const messages = (reading.messages ?? []).slice(-sightingCaps.messages).map(cleanMessage);
  return {
    site: site.about.id,
    kind: reading.kind ?? site.about.kind,
    isGroup,
    sessionKey: reading.sessionKey ? cleanText(reading.sessionKey) : null,
    ownAccount,
    fields: makeFields(site, reading, ownAccount),
    messages: messages.filter((message) => message.text !== ''),
    members: cleanMembers(reading.members ?? []),
    row: reading.row ? cleanRow(reading.row) : null,
    ...(reading.copiedRows ? { copiedRows: cleanCopied(reading.copiedRows) } : {}),
    misses: [...new Set(reading.misses ?? [])].slice(0, sightingCaps.misses),
  };
}

const contactKeys = ['email', 'phone', 'wechat', 'handle'] as const;

function makeFields(site: Site, reading: Reading, ownAccount: string | null): Fields {
  const fields: Fields = {};
  for (const [key, candidates] of Object.entries(reading.fields ?? {})) {
    // cast: the keys of `fields` are field keys
    addTo(fields, key as keyof Fields, candidates);
  }
  if (reading.isGroup) {
    for (const key of contactKeys) delete fields[key];
    return fields;
  }
  addContactsOfTalk(fields, reading);
  // After the talk: what a title holds is a guess, and hearing it in the talk too is worth showing.
  if ((reading.kind ?? site.about.kind) === 'chat') addContactsOfTitle(fields);
  dropNobody(fields, ownAccount);
  return fields;
}

/** Reps write the phone into the remark name: what stands in the shown title is the person's. */
function addContactsOfTitle(fields: Fields): void {
  const title = (fields.name ?? fields.remark)?.[0]?.value;
  if (!title) return;
  const { emails, phones } = findContacts(title);
  const found = (value: string) => ({ value, confidence: 0.9, finder: 'title' });
  addTo(fields, 'phone', phones.map(found));
  addTo(fields, 'email', emails.map(found));
}

function addContactsOfTalk(fields: Fields, reading: Reading): void {
  const heard = (reading.messages ?? []).filter((message) => message.dir !== 'out');
  const talk = [reading.talk ?? '', ...heard.map((message) => message.text)].join('\n');
  const { emails, phones, wechats } = findContacts(talk);
  const spoken = (value: string) => ({ value, confidence: 0.5, finder: 'talk' });
  const isNew = (value: string) => !isContactOf(fields, value);
  addTo(fields, 'textEmail', emails.filter(isNew).map(spoken));
  addTo(fields, 'textPhone', phones.filter(isNew).map(spoken));
  addTo(fields, 'textWechat', wechats.filter(isNew).map(spoken));
}

/** Own addresses and no-reply senders are never the customer. */
function dropNobody(fields: Fields, ownAccount: string | null): void {
  for (const key of ['email', 'textEmail'] as const) {
    const kept = (fields[key] ?? []).filter(({ value }) => !isNobody(value, ownAccount));
    if (kept.length > 0) fields[key] = kept;
    else delete fields[key];
  }
}

function cleanMessage(message: SeenMessage): SeenMessage {
  const text = cleanLines(message.text, sightingCaps.text);
  const sender = message.sender ? cleanText(message.sender) : '';
  return sender === '' ? { dir: message.dir, text } : { dir: message.dir, sender, text };
}

function cleanMembers(members: readonly SeenMember[]): SeenMember[] {
  const byName = new Map<string, SeenMember>();
  for (const member of members) {
    const name = cleanText(member.name);
    const handle = member.handle ? cleanText(member.handle) : '';
    if (name === '' || byName.has(name)) continue;
    byName.set(name, handle === '' ? { name } : { name, handle });
  }
  return [...byName.values()].slice(0, sightingCaps.members);
}

function cleanRow(row: NonNullable<Reading['row']>): Sighting['row'] {
  const clean = (cells: string[]) =>
    cells.slice(0, sightingCaps.rowCells).map((cell) => cleanText(cell));
  return { header: clean(row.header), cells: clean(row.cells) };
}

/** A copied list may be long; what is beyond the caps is left out row by row. */
function cleanCopied({ sheet, count, from, rows }: CopiedRows): CopiedRows {
  const kept: string[][] = [];
  let characters = 0;
  for (const row of rows.slice(0, sightingCaps.copiedRows)) {
    const cells = row.slice(0, sightingCaps.rowCells).map((cell) => cleanText(cell));
    characters += cells.join('').length;
    if (characters > sightingCaps.copiedText) break;
    kept.push(cells);
  }
  return { sheet: cleanText(sheet), count, from, rows: kept };
}
