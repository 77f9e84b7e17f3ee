/** The files of a new site. They compile at once; what they say of the site is still to be written. */
export function aboutFile(id: string, today: string): string {
  return `import { keepAddress } from '../kit/keep-address.ts';
import type { SiteAbout } from '../kit/site.ts';

export const about = {
  id: '${id}',
  kind: 'chat',
  tier: 2,
  verifiedOn: '${today}',
  origins: ['https://${id}.example.test/*'],
  allFrames: false,
  name: { zh: '${id}', en: '${id}' },
  evidence: [],
  keepAddress,
  isDurable: (key) => key === 'email' || key === 'phone',
} as const satisfies SiteAbout;
`;
}

export function dataFile(today: string): string {
  return `import type { SiteData } from '../../domain/selectors/site-data.ts';

/** Seen on ${today}. */
export const data = {
  watch: { roots: ['main.conversation'], attributes: [], events: ['address'] },
  /** What stands in the page where a conversation is open. */
  css: { conversation: 'main.conversation' },
  finders: {
    name: [{ id: 'heading', css: 'h1.placeholder', take: 'text', confidence: 0.9 }],
  },
  composer: [{ id: 'message-box', css: 'main.conversation textarea' }],
} as const satisfies SiteData;
`;
}

export function siteFile(): string {
  return `import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import { about } from './about.ts';
import type { data } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ dom, frame }) => frame.top && dom.exists('body'),
  extract({ dom }, data) {
    const open = dom.find(data.css.conversation);
    if (!open) return {};
    return { isGroup: false, ...readFinders(dom, data.finders, open) };
  },
});
`;
}

export function expectedFile(id: string, today: string): string {
  const url = `https://${id}.example.test/`;
  return `import type { SiteFixture } from '../../kit/fixture.ts';

export const expected: readonly SiteFixture[] = [
  {
    file: '${today}-known.html',
    url: '${url}',
    expect: { isGroup: false, fields: { name: '林可' }, misses: [] },
  },
  {
    file: '${today}-nobody.html',
    url: '${url}',
    expect: { isEmpty: true, messages: 0 },
  },
];
`;
}

export function knownPage(): string {
  return `<!doctype html>
<title>An open conversation, own-made</title>
<main class="conversation">
  <h1 class="contact">林可</h1>
</main>
`;
}

export function nobodyPage(): string {
  return `<!doctype html>
<title>Nothing open, own-made</title>
<nav>
  <a href="#1">林可</a>
</nav>
`;
}
