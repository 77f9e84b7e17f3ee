import { JSDOM } from 'jsdom';
import type { SiteData } from '../../lib/domain/selectors/site-data.ts';
import type { Sighting } from '../../lib/domain/sighting.ts';
import { type DetectorHealth, startDetector } from '../../lib/sites/kit/detector.ts';
import type { Site } from '../../lib/sites/kit/site.ts';
import { talkData } from './talk-site.ts';

/** A page under a running detector, and all that it published. */
export function openStage(
  site: Site,
  html: string,
  url = 'https://talk.own.example/',
  prepare?: (win: Window & typeof globalThis) => void,
  data: SiteData = talkData,
) {
  const { window: win } = new JSDOM(html, { url, pretendToBeVisual: true });
  prepare?.(win);
  const controller = new win.AbortController();
  const published: (Sighting | null)[] = [];
  const health: DetectorHealth[] = [];
  startDetector({
    site,
    data,
    win,
    publish: (sighting) => published.push(sighting),
    health: (state) => health.push(state),
    signal: controller.signal,
    now: () => Date.now(),
  });
  return { win, document: win.document, published, health, stop: () => controller.abort() };
}
