import type { ContactKind } from '../records/contact-point.ts';
import type { Candidate, FieldKey, Sighting } from '../sighting.ts';
import { isNoReply } from './normalise-email.ts';
import { type ParsedRemark, parseRemark } from './parse-remark.ts';

/**
 * `field`: the page says it is the person's. `title`: part of the shown name. `text`: only said in
 * the talk. `hint`: the page is not sure.
 */
export type ContactSource = 'field' | 'title' | 'text' | 'hint';
export type SeenContact = {
  kind: ContactKind;
  value: string;
  /** The site for a handle, else empty. */
  channel: string;
  source: ContactSource;
};

/** Below this confidence a candidate is a hint, not an answer. */
const answerFrom = 0.3;

/** The first candidate of a field that is an answer, or an empty text. */
export function answerOf(sighting: Sighting, key: FieldKey): string {
  return answersOf(sighting, key)[0]?.value ?? '';
}

/** The name under which the page shows the person: name, else remark. Empty in a group or without. */
export function shownNameOf(sighting: Sighting): string {
  if (sighting.isGroup === true) return '';
  return answerOf(sighting, 'name') || answerOf(sighting, 'remark');
}

/** What shown name and remark say, the remark of the page filling what the name leaves open. */
export function readShownName(sighting: Sighting): ParsedRemark {
  const name = parseRemark(shownNameOf(sighting));
  const remark = parseRemark(answerOf(sighting, 'remark'));
  return {
    name: name.name || remark.name,
    company: name.company || remark.company,
    school: name.school || remark.school,
    grade: name.grade || remark.grade,
    role: name.role || remark.role,
    phone: name.phone || remark.phone,
    email: name.email || remark.email,
  };
}

/**
 * Every contact point that a sighting shows, each once, surest source first. Left out: the user's own
 * account, senders that are machines, handles that live only as long as the session, and in a group
 * everything, as it belongs to no one person.
 */
export function seenContacts(sighting: Sighting, isDurableSite: boolean): SeenContact[] {
  if (sighting.isGroup === true) return [];
  const seen = [
    ...contactsOfField(sighting, 'email', 'email'),
    ...contactsOfField(sighting, 'phone', 'phone'),
    ...contactsOfField(sighting, 'wechat', 'wechat'),
    ...(isDurableSite ? contactsOfField(sighting, 'handle', 'handle') : []),
    ...contactsOfShownName(sighting),
    ...contactsOfText(sighting),
  ].filter(({ value }) => isSomebodyElse(value, sighting.ownAccount));
  const sure = seen.filter(({ source }) => source === 'field' || source === 'title');
  return uniqueContacts([...sure, ...seen]);
}

function contactsOfField(sighting: Sighting, key: FieldKey, kind: ContactKind): SeenContact[] {
  const channel = kind === 'handle' ? sighting.site : '';
  return (sighting.fields[key] ?? []).map(({ value, confidence, finder }) => ({
    kind,
    value: kind === 'email' ? value.toLowerCase() : value,
    channel,
    source: confidence < answerFrom ? 'hint' : finder === 'title' ? 'title' : 'field',
  }));
}

function contactsOfShownName(sighting: Sighting): SeenContact[] {
  const { phone, email } = readShownName(sighting);
  const points: [ContactKind, string][] = [
    ['phone', phone],
    ['email', email],
  ];
  return points
    .filter(([, value]) => value !== '')
    .map(([kind, value]) => ({ kind, value, channel: '', source: 'title' }));
}

function contactsOfText(sighting: Sighting): SeenContact[] {
  const kinds: [FieldKey, ContactKind][] = [
    ['textEmail', 'email'],
    ['textPhone', 'phone'],
    ['textWechat', 'wechat'],
  ];
  return kinds.flatMap(([key, kind]) =>
    contactsOfField(sighting, key, kind).map((contact) => ({
      ...contact,
      source: 'text' as const,
    })),
  );
}

function isSomebodyElse(value: string, ownAccount: string | null): boolean {
  return (
    value !== '' &&
    value !== ownAccount?.toLowerCase() &&
    !(value.includes('@') && isNoReply(value))
  );
}

function uniqueContacts(contacts: readonly SeenContact[]): SeenContact[] {
  const byKey = new Map<string, SeenContact>();
  for (const contact of contacts) {
    const key = `${contact.kind} ${contact.value}`;
    if (!byKey.has(key)) byKey.set(key, contact);
  }
  return [...byKey.values()];
}

function answersOf(sighting: Sighting, key: FieldKey): Candidate[] {
  return (sighting.fields[key] ?? []).filter(({ confidence }) => confidence >= answerFrom);
}
