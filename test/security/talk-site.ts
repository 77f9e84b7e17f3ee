import type { SiteData } from '../../lib/domain/selectors/site-data.ts';
import { addTo } from '../../lib/sites/kit/candidates.ts';
import type { Site } from '../../lib/sites/kit/site.ts';

export const talkData = {
  watch: { roots: ['#talk'], attributes: ['data-key'], events: ['address'] },
  css: {},
} as const satisfies SiteData;

/** The least that a chat adapter reads: a title and messages, without any cross-check. */
export const talkSite: Site = {
  about: {
    id: 'talk',
    kind: 'chat',
    tier: 1,
    verifiedOn: '2026-11-21',
    origins: [],
    allFrames: false,
    name: { zh: '对话', en: 'Talk' },
    evidence: ['made for tests'],
    keepAddress: () => null,
    isDurable: () => false,
  },
  detect: ({ dom }) => dom.exists('#talk'),
  extract: ({ dom }) => {
    const title = dom.find('#title');
    const name = title ? dom.text(title) : '';
    const fields = {};
    addTo(fields, 'name', [{ value: name, confidence: 0.9, finder: 'title' }]);
    const messages = dom
      .findAll('#messages p')
      .map((line) => ({ dir: 'in' as const, text: dom.text(line) }));
    return { isGroup: false, sessionKey: name || null, fields, messages };
  },
};

export const talkPage =
  '<!doctype html><html><body><div id="talk"><h1 id="title"></h1><div id="messages"></div></div></body></html>';
