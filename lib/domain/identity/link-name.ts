import type { Link } from '../records/link.ts';
import type { Sighting } from '../sighting.ts';
import { answerOf, seenContacts, shownNameOf } from './seen-contacts.ts';

/**
 * The name under which the rep's answer to "is this TA?" is kept: the person's own address or number
 * where the page gives one, else the exact shown name. Empty where the page shows nobody.
 */
export function linkNameOf(sighting: Sighting, isDurableSite: boolean): string {
  const own = seenContacts(sighting, isDurableSite).find(({ source }) => source === 'field');
  return own?.value ?? shownNameOf(sighting);
}

/**
 * What of a picture's address tells two pictures apart. Parts that change with each login or each
 * request (ids of the session, signatures, times) go; a picture known only by such parts is ''.
 */
export function avatarMark(address: string): string {
  if (address.startsWith('data:') || address.startsWith('blob:')) return '';
  const [path = '', query = ''] = address.replace(/#.*$/s, '').split('?', 2);
  const lasting = query
    .split('&')
    .filter(
      (part) =>
        /^[\w-]+=[^@]/.test(part) &&
        !/^(?:username|skey|sid|token|sig\w*|auth|expires?|ts?|_|x-\w+)=/i.test(part),
    )
    .sort()
    .join('&');
  return query !== '' && lasting === '' && !/\.\w{3,4}$/.test(path) ? '' : `${path}?${lasting}`;
}

/** Whether the page still shows the picture of the day the link was confirmed; unknown counts as yes. */
export function isSameAvatar(link: Pick<Link, 'avatar'>, sighting: Sighting): boolean {
  const then = avatarMark(link.avatar);
  const now = avatarMark(answerOf(sighting, 'avatar'));
  return link.avatar === '' || then === '' || now === '' || then === now;
}
