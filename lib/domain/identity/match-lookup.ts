import type { ContactKind } from '../records/contact-point.ts';
import type { Sighting } from '../sighting.ts';
import { phoneTail } from './same-phone.ts';
import { readShownName, seenContacts, shownNameOf } from './seen-contacts.ts';

export type LookupKeys = {
  /** For the index `[kind+value]`. A phone is asked for under every kind that holds phones. */
  contactPoints: { kind: ContactKind; value: string }[];
  /** Customers whose name or remark is exactly one of these, and links that carry one of them. */
  names: string[];
  /** Contact points whose `phoneTail` is one of these may be the same phone written otherwise. */
  phoneTails: string[];
};

/**
 * What the caller has to look up so that `matchSighting` can decide: contact points, customers by
 * name, and links by `[site+name]`. Handles are included whether durable or not; the match knows.
 */
export function lookupKeys(sighting: Sighting): LookupKeys {
  const contacts = seenContacts(sighting, true);
  const phones = contacts.filter(({ kind }) => kind === 'phone').map(({ value }) => value);
  const handles = sighting.members
    .map(({ handle }) => handle)
    .filter((handle) => handle !== undefined);
  return {
    contactPoints: [
      ...contacts
        .filter(({ kind }) => kind !== 'phone')
        .map(({ kind, value }) => ({ kind, value })),
      ...phones.flatMap(phoneVariants).flatMap((value) => [
        { kind: 'phone' as const, value },
        { kind: 'whatsapp' as const, value },
      ]),
      ...handles.map((value) => ({ kind: 'handle' as const, value })),
    ],
    names: distinct([
      shownNameOf(sighting),
      ...(sighting.isGroup === true ? [] : [sighting.fields.remark?.[0]?.value ?? '']),
      readShownName(sighting).name,
      ...sighting.members.map(({ name }) => name),
      ...contacts.filter(({ source }) => source === 'field').map(({ value }) => value),
    ]),
    phoneTails: distinct(phones.map(phoneTail)),
  };
}

/** Ways in which the same number is likely to be stored: with and without China's code or a plus. */
function phoneVariants(phone: string): string[] {
  const digits = phone.replace(/\D/g, '');
  const national = digits.replace(/^86(?=1\d{10}$)/, '');
  const international = /^1[3-9]\d{9}$/.test(national) ? [`+86${national}`, `86${national}`] : [];
  return distinct([phone, digits, `+${digits}`, national, ...international]);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
