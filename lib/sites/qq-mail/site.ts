import { defineSite } from '../kit/define-site.ts';
import { readFinder } from '../kit/finders.ts';
import { asAddress, mailReading } from '../kit/mail.ts';
import { about } from './about.ts';
import type { data } from './data.ts';
import { readNextVersion } from './next-version.ts';
import { oldPage, readOldVersion } from './old-version.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ frame, dom }, { css }) =>
    frame.top && (dom.exists(css.next.app) || dom.exists(css.old.frame)),
  extract(page, data) {
    const ownAccount = asAddress(readFinder(page.dom, data.single.ownAddress)?.value ?? null);
    const old = oldPage(page.dom, data);
    const reading = old
      ? readOldVersion(page, data, old, ownAccount)
      : readNextVersion(page, data, ownAccount);
    return mailReading(page, reading, ownAccount);
  },
});
