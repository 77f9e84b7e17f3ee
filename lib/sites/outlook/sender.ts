import type { FinderSet } from '../../domain/selectors/site-data.ts';
import type { FieldKey } from '../../domain/sighting.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import { inAnyLanguage } from '../kit/languages.ts';
import { afterLabel, findOutside, type MailContact, readContact } from '../kit/mail.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { OutlookData } from './data.ts';

const highestStep = 14;

/**
 * Who wrote the mail of this body. The mail around a body has no mark that holds in every language
 * and version, so the way goes up from the body until a sender is in sight, and never so far that
 * the body of another mail is too.
 */
export function senderOf(
  dom: SafeDom,
  data: OutlookData,
  pane: Element,
  body: Element,
  bodies: readonly Element[],
): MailContact {
  for (const around of above(dom, pane, body, bodies)) {
    const labelled = labelledSender(dom, data, around, bodies);
    const line = findOutside(dom, data.css.fromLine, around, bodies);
    if (!labelled && !line) continue;
    const one = readContact(dom, data.parts.labelled, labelled);
    const other = readContact(dom, data.parts.line, line);
    return {
      fields: merge(one.fields, other.fields),
      misses: labelled ? one.misses : ['label-name'],
    };
  }
  return { fields: {}, misses: ['label-name'] };
}

/** Whom the mail of this body was sent to. */
export function contactsTo(
  dom: SafeDom,
  data: OutlookData,
  pane: Element,
  body: Element,
  bodies: readonly Element[],
): MailContact[] {
  const finders: FinderSet = data.parts.labelled;
  for (const around of above(dom, pane, body, bodies)) {
    const found = dom
      .findAll(data.css.recipients, around, 40)
      .filter((element) => !bodies.some((one) => dom.contains(one, element)));
    if (found.length > 0)
      return found.map((element) => ({ ...readContact(dom, finders, element), misses: [] }));
  }
  return [];
}

/** The elements around one body, from the inside, as long as they hold no other mail's. */
function above(dom: SafeDom, pane: Element, body: Element, bodies: readonly Element[]): Element[] {
  const found: Element[] = [];
  let at = dom.parent(body);
  for (let step = 0; at && step < highestStep; step += 1) {
    const around = at;
    if (bodies.some((other) => other !== body && dom.contains(around, other))) break;
    found.push(around);
    if (around === pane) break;
    at = dom.parent(around);
  }
  return found;
}

function labelledSender(
  dom: SafeDom,
  { css, labels }: OutlookData,
  around: Element,
  bodies: readonly Element[],
): Element | null {
  const names = inAnyLanguage(labels.from);
  return (
    dom
      .findAll(css.labelled, around, 200)
      .filter((element) => !bodies.some((body) => dom.contains(body, element)))
      .find((element) => isNamed(dom.attribute(element, 'aria-label') ?? '', names)) ?? null
  );
}

/** A label that says only "From" is the field's, not the sender's. */
function isNamed(label: string, names: readonly string[]): boolean {
  return (afterLabel(label, names) ?? '') !== '' && /[:：]/.test(label);
}

function merge(one: Fields, other: Fields): Fields {
  const fields: Fields = { ...one };
  for (const [key, candidates] of Object.entries(other)) {
    // cast: the keys of `fields` are field keys
    addTo(fields, key as FieldKey, candidates);
  }
  return fields;
}
