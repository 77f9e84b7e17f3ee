import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../lib/domain/sighting.ts';
import { builtInData } from '../../lib/sites/built-in-data.ts';
import { startDetector } from '../../lib/sites/kit/detector.ts';
import { findSite } from '../../lib/sites/registry.ts';
import {
  type MailSwitchPage,
  mailOf,
  mailSwitchPages,
  type Sender,
  subjectOf,
  textOf,
} from './mail-switch-pages.ts';
import { fixturesOf } from './site-fixtures.ts';
import { openFixture, readFixture } from './site-stage.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
const switches = 100;
const senders: readonly Sender[] = [
  { name: 'Ada Moro', id: '7700000001' },
  { name: 'Bea Lund', id: '7700000002' },
  { name: 'Cyr Okoye', id: '7700000003' },
  { name: 'Dan Wu', id: '7700000004' },
  { name: 'Dan Wu', id: '7700000005' },
];

/** A small generator, so that a failing run can be repeated from its seed. */
function openRandom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Ends on its own clock, however often the fake one is turned. */
const toFake = ['setTimeout', 'clearTimeout', 'Date', 'performance'] as const;
beforeEach(() => {
  vi.useFakeTimers({ toFake: [...toFake] });
});
afterEach(() => {
  vi.useRealTimers();
});

function openMailbox({ site, file }: MailSwitchPage) {
  const known = fixturesOf[site].find((fixture) => fixture.file === file);
  if (!known) throw new Error(`Expected ${file} of ${site}, found none.`);
  const { win } = openFixture(readFixture(site, file), known);
  const published: (Sighting | null)[] = [];
  // cast: every window carries the class; the page's own one is what its listeners take
  const controller = new (win as Window & typeof globalThis).AbortController();
  const start = () =>
    startDetector({
      site: findSite(site),
      data: builtInData(site),
      win,
      publish: (sighting) => published.push(sighting),
      signal: controller.signal,
      now: () => Date.now(),
    });
  return { win, published, start, stop: () => controller.abort() };
}

const best = (sighting: Sighting | null | undefined, key: 'name' | 'email' | 'title') =>
  sighting?.fields[key]?.[0]?.value;

/** What of a sighting is one sender's; everything read of it must be. */
function isOf(sighting: Sighting, sender: Sender): boolean {
  const said = sighting.messages.map(({ text }) => text);
  return (
    [sender.name, undefined].includes(best(sighting, 'name')) &&
    [mailOf(sender), undefined].includes(best(sighting, 'email')) &&
    [subjectOf(sender), undefined].includes(best(sighting, 'title')) &&
    said.every((text) => text === textOf(sender))
  );
}

function goTo({ win }: ReturnType<typeof openMailbox>, address: string): void {
  if (address.startsWith('#')) win.location.hash = address;
  else win.history.pushState(null, '', address);
}

describe.each(mailSwitchPages)('mails switched on $site', (page) => {
  it(`are never joined with each other's senders, subjects or texts (seed ${seed})`, async () => {
    const random = openRandom(seed);
    const mailbox = openMailbox(page);
    let now = senders[0];
    for (let turn = 0; turn < switches; turn += 1) {
      const others = senders.filter((one) => one !== now);
      const sender = others[Math.floor(random() * others.length)] ?? { name: '', id: '' };
      now = sender;
      goTo(mailbox, page.address(sender));
      const steps = page.parts.toSorted(() => random() - 0.5);
      for (const step of steps) {
        if (turn > 0) await vi.advanceTimersByTimeAsync(Math.floor(random() * 400));
        step(mailbox.win.document, sender);
      }
      if (turn === 0) mailbox.start();
      await vi.advanceTimersByTimeAsync(1_500);
      const last = mailbox.published.at(-1);
      const seen = [best(last, 'name'), best(last, 'email'), last?.messages[0]?.text];
      expect([turn, ...seen]).toEqual([turn, sender.name, mailOf(sender), textOf(sender)]);
    }
    const wrong = mailbox.published.filter(
      (sighting) => sighting !== null && !senders.some((sender) => isOf(sighting, sender)),
    );
    expect(wrong).toEqual([]);
    mailbox.stop();
  }, 60_000);
});
