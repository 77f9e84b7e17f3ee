import { cleanText } from '../../domain/clean-text.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import { readFinder } from '../kit/finders.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { OutlookData } from './data.ts';

const highestStep = 20;

/**
 * Outlook often keeps the address of a sender out of the page until the user opens the card of
 * that person. The card counts only if it says the name of the sender, and what it said is
 * remembered for this mail as long as the page lives.
 */
export function addFromCard(
  page: Page,
  data: OutlookData,
  pane: Element,
  sessionKey: string | null,
  fields: Fields,
): void {
  const name = fields.name?.[0]?.value;
  if (name === undefined || fields.email) return;
  const key = sessionKey === null ? null : `card ${sessionKey} ${name}`;
  const shown = readCard(page.dom, data, pane, name);
  if (shown !== null && key !== null) page.memory.set(key, shown);
  const email = shown ?? (key === null ? undefined : page.memory.get(key));
  if (email === undefined) return;
  const { id: finder, confidence } = data.single.cardEmail;
  addTo(fields, 'email', [{ value: email, confidence, finder }]);
}

function readCard(dom: SafeDom, { single }: OutlookData, pane: Element, name: string) {
  const found = dom.find(single.cardEmail.css);
  if (!found || dom.contains(pane, found)) return null;
  const card = layerOf(dom, found, pane);
  const lines = dom.text(card).split('\n');
  const isTheirs = lines.some((line) => cleanText(line) === name);
  return isTheirs ? (readFinder(dom, single.cardEmail, card)?.value ?? null) : null;
}

/** The whole layer in which the card lies: as far up as the mails are not in it. */
function layerOf(dom: SafeDom, found: Element, pane: Element): Element {
  let layer = found;
  for (let step = 0; step < highestStep; step += 1) {
    const around = dom.parent(layer);
    if (!around || dom.contains(around, pane)) break;
    layer = around;
  }
  return layer;
}
