import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtInData } from '../../lib/sites/built-in-data.ts';
import type { Site } from '../../lib/sites/kit/site.ts';
import { findSite } from '../../lib/sites/registry.ts';
import { readFixture } from '../contract/site-stage.ts';
import { openStage } from './detector-stage.ts';
import { namedCases, openCase, readCase, valueCases } from './site-cases.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Pages that show somebody by themselves, without a click or a copy of the user. */
const cases = [...namedCases, ...valueCases].filter(
  ({ fixture }) =>
    fixture.frame !== 'child' && !fixture.point && !fixture.select && !fixture.copied,
);
const seconds = 3;
const step = 10;
const changesEachStep = 20;

function counted(site: Site): { site: Site; looks: () => number } {
  let looks = 0;
  const detect: Site['detect'] = (page, data) => {
    looks += 1;
    return site.detect(page, data);
  };
  return { site: { ...site, detect }, looks: () => looks };
}

describe('every site, while its page changes 2,000 times a second', () => {
  it.each(cases.map((one) => [one.id, one] as const))(
    '%s looks a few times a second and shows nobody else',
    async (id, one) => {
      const { fixture } = one;
      const right = readCase(one, openCase(one));
      const { site, looks } = counted(findSite(id));
      const html = readFixture(id, fixture.file);
      const data = fixture.taught ?? builtInData(id);
      const stage = openStage(site, html, fixture.url, undefined, data);
      const holder = stage.document.createElement('div');
      stage.document.body.append(holder);
      for (let at = 0; at < seconds * 1000; at += step) {
        for (let each = 0; each < changesEachStep; each += 1) {
          holder.replaceChildren(stage.document.createElement('i'));
        }
        await vi.advanceTimersByTimeAsync(step);
      }
      expect(looks()).toBeGreaterThan(0);
      expect(looks()).toBeLessThan(seconds * 6);
      expect(stage.published.length).toBeLessThanOrEqual(seconds * 5);
      for (const shown of stage.published) {
        const names = (shown?.fields.name ?? []).map(({ value }) => value);
        const known = (right?.fields.name ?? []).map(({ value }) => value);
        for (const name of names) expect(known).toContain(name);
      }
      stage.stop();
    },
  );
});
