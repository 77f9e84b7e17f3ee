const shape = /^[^\s@<>()[\]\\,;:"]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;

/**
 * In: an address as a page or a person writes it, perhaps with `mailto:` or as `Name <mail>`.
 * Out: the address in lower case, or null where it is none. Plus tags and dots are kept: only
 * the owner's server knows whether they matter.
 */
export function normaliseEmail(written: string): string | null {
  const text = written.trim().slice(0, 1_000);
  const inAngles = /<([^<>]{3,320})>$/.exec(text)?.[1] ?? text;
  const address = (inAngles.replace(/^mailto:/i, '').split('?')[0] ?? '').trim().toLowerCase();
  const host = address.split('@')[1] ?? '';
  const isAddress = shape.test(address) && host.includes('.') && !host.includes('..');
  return isAddress || (shape.test(address) && host === 'localhost') ? address : null;
}

const unread =
  /^(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|not?-?reply|bounces?|mailer-daemon|postmaster|notifications?|notify|auto(?:mated|reply)?|alerts?)(?:[+._-].{0,60})?$/;

/** Whether nobody reads this mailbox: no-reply, notification and daemon senders. */
export function isNoReply(email: string): boolean {
  const local = email.toLowerCase().split('@')[0] ?? '';
  return (
    unread.test(local) ||
    /(?:^|[._+-])(?:no-?reply|donotreply|do-not-reply)(?:$|[._+-])/.test(local)
  );
}
