import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../lib/domain/sighting.ts';
import { builtInData } from '../../lib/sites/built-in-data.ts';
import { startDetector } from '../../lib/sites/kit/detector.ts';
import { findSite } from '../../lib/sites/registry.ts';
import { handleOf, type Person, type SwitchPage, switchPages } from './chat-switch-pages.ts';
import { fixturesOf } from './site-fixtures.ts';
import { readFixture } from './site-stage.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
const switches = 100;
const people: readonly Person[] = [
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

function openChat(page: SwitchPage) {
  const known = fixturesOf[page.site][0];
  if (!known) throw new Error(`Expected a fixture of ${page.site}, found none.`);
  const { window: win } = new JSDOM(readFixture(page.site, known.file), {
    url: known.url,
    pretendToBeVisual: true,
  });
  const { document } = win;
  const all = [...document.querySelectorAll(page.message)];
  const template = all[0]?.cloneNode(true);
  const place = all[0]?.parentElement;
  const isWhole = place && all.every((message) => message.parentElement === place);
  if (!isWhole || !(template instanceof win.Element)) throw new Error(`no message in ${page.site}`);
  const end = place.insertBefore(document.createComment('messages end here'), all[0] ?? null);
  const said = [...place.children].filter((child) => child.querySelector(page.text) !== null);
  for (const message of said) message.remove();
  const controller = new win.AbortController();
  const published: (Sighting | null)[] = [];
  const say = (person: Person, count: number) => {
    const lines = Array.from({ length: count }, (_, at) => {
      const line = template.cloneNode(true);
      if (!(line instanceof win.Element)) throw new Error('a clone of an element is one');
      const text = line.querySelector(page.text);
      if (text) text.textContent = `${person.id} says ${at}, to ${person.id}@said.example`;
      page.sign?.(line, person);
      return line;
    });
    for (const left of place.querySelectorAll(page.message)) left.remove();
    end.before(...lines);
  };
  const start = () =>
    startDetector({
      site: findSite(page.site),
      data: builtInData(page.site),
      win,
      publish: (sighting) => published.push(sighting),
      signal: controller.signal,
      now: () => Date.now(),
    });
  return { win, document, published, say, start, stop: () => controller.abort() };
}

type Chat = ReturnType<typeof openChat>;

function goTo({ win }: Chat, { address }: SwitchPage, person: Person): void {
  if (address === null) return;
  const to = address(person);
  if (to.startsWith('#')) win.location.hash = to;
  else win.history.pushState(null, '', to);
}

/** Whose name stands over whose messages, or beside whose id. */
function wrongJoins({ site }: SwitchPage, published: readonly (Sighting | null)[]): string[] {
  return published.flatMap((sighting) => {
    const name = sighting?.fields.name?.[0]?.value;
    if (!sighting || name === undefined) return [];
    const handle = sighting.fields.handle?.[0]?.value;
    const said = sighting.fields.textEmail ?? [];
    const fitting = people
      .filter((person) => person.name === name)
      .filter((person) => handle === undefined || handleOf(site, person) === handle)
      .filter(({ id }) => sighting.messages.every(({ text }) => text.startsWith(`${id} says`)))
      .filter(({ id }) => said.every(({ value }) => value.startsWith(id)));
    return fitting.length > 0 ? [] : [`${name}, ${handle}, ${sighting.messages[0]?.text}`];
  });
}

function pick<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

describe.each(switchPages)('conversations switched on $site', (page) => {
  it(`are never joined with each other's names, ids or messages (seed ${seed})`, async () => {
    const random = openRandom(seed);
    const chat = openChat(page);
    const known = page.hasHandle ? people : people.slice(0, -1);
    let now = known[0];
    let wasHurried = false;
    for (let turn = 0; turn < switches; turn += 1) {
      const person = pick(
        known.filter((one) => one !== now),
        random,
      );
      now = person;
      const messages = () => chat.say(person, 1 + Math.floor(random() * 4));
      const steps = [...page.parts.map((paint) => () => paint(chat.document, person)), messages];
      goTo(chat, page, person);
      // Now and then the user goes on before the page has caught up.
      const isHurried: boolean = turn > 0 && turn < switches - 1 && !wasHurried && random() < 0.4;
      for (const step of steps.sort(() => random() - 0.5)) {
        if (turn > 0) await vi.advanceTimersByTimeAsync(Math.floor(random() * 150));
        if (isHurried && random() < 0.5) break;
        step();
      }
      if (turn === 0) chat.start();
      wasHurried ||= isHurried;
      if (isHurried) continue;
      // After leafing about it can take a while until the messages are believed.
      await vi.advanceTimersByTimeAsync(wasHurried ? 12_000 : 1_500);
      wasHurried = false;
      const last = chat.published.at(-1);
      expect([turn, last?.fields.name?.[0]?.value]).toEqual([turn, person.name]);
      expect([turn, last?.messages[0]?.text?.split(',')[0]]).toEqual([turn, `${person.id} says 0`]);
      const handle = page.hasHandle ? handleOf(page.site, person) : undefined;
      expect([turn, last?.fields.handle?.[0]?.value]).toEqual([turn, handle]);
    }
    expect(wrongJoins(page, chat.published)).toEqual([]);
    chat.stop();
  }, 60_000);
});
