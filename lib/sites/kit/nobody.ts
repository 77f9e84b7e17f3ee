import { isNoReply } from '../../domain/identity/normalise-email.ts';
import type { Fields } from './candidates.ts';

/** Whether this address can never be a customer: the user's own, or one that nobody reads. */
export function isNobody(email: string, ownAccount: string | null): boolean {
  return email.toLowerCase() === ownAccount?.toLowerCase() || isNoReply(email);
}

/** Whether the value is already known as a contact point of the person, however written. */
export function isContactOf(fields: Fields, value: string): boolean {
  const known = [...(fields.email ?? []), ...(fields.phone ?? []), ...(fields.wechat ?? [])];
  const written = plain(value);
  return known.some((candidate) => plain(candidate.value) === written);
}

function plain(value: string): string {
  if (/[a-z@]/i.test(value)) return value.toLowerCase();
  return value.replace(/\D/g, '').replace(/^86(?=1[3-9]\d{9}$)/, '');
}
