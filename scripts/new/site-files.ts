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

export function findersFile(today: string): string {
  return `import type { FinderSet } from '../kit/finders.ts';

/** What stands in the page where a conversation is open. Seen on ${today}. */
export const conversation = 'main.conversation';

export const personFinders: FinderSet = {
  name: [{ id: 'heading', css: 'h1.placeholder', take: 'text', confidence: 0.9 }],
};
`;
}

export function siteFile(): string {
  return `import { readFinders } from '../kit/finders.ts';
import type { Site } from '../kit/site.ts';
import { about } from './about.ts';
import { conversation, personFinders } from './finders.ts';

export const site: Site = {
  about,
  watch: { roots: [conversation], attributes: [], events: ['address'] },
  detect: ({ dom, frame }) => frame.top && dom.exists('body'),
  extract({ dom }) {
    const open = dom.find(conversation);
    if (!open) return {};
    return { isGroup: false, ...readFinders(dom, personFinders, open) };
  },
};
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
