import { cleanLines } from '../../domain/clean-text.ts';
import { isChineseName } from '../../domain/identity/chinese-surnames.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import { findContacts } from '../kit/contact-text.ts';
import type { Page } from '../kit/page.ts';

/** What the user selected is meant: contact points in it, and a name if it can be one. */
export function readSelected({ dom }: Page): { fields: Fields; talk?: string } | null {
  const selected = dom.selection();
  if (!selected) return null;
  const text = cleanLines(selected.text, 2_000);
  const { emails, phones, wechats } = findContacts(text);
  const chosen = (value: string) => ({ value, confidence: 0.8, finder: 'selection' });
  const fields: Fields = {};
  addTo(fields, 'email', emails.map(chosen));
  addTo(fields, 'phone', phones.map(chosen));
  addTo(fields, 'wechat', wechats.map(chosen));
  addTo(fields, 'name', [
    { value: nameIn(text, [...emails, ...phones]), confidence: 0.5, finder: 'selection' },
  ]);
  return Object.keys(fields).length > 0 ? { fields } : null;
}

const latinName = /^\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3}$/u;

/** The first word or words before or after a contact point, if they have the shape of a name. */
function nameIn(text: string, contacts: readonly string[]): string {
  if (text.length > 200) return '';
  const rest = contacts.reduce((left, contact) => left.replaceAll(contact, '\n'), text);
  const parts = rest.split(/[\n,，;；:：|、<>()（）]+/).map((part) => part.trim());
  return parts.find((part) => isChineseName(part) || latinName.test(part)) ?? '';
}
