import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoStage, type Stage } from '../harness.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
/** More on request: `SWITCHES=100`. */
const switches = Number(process.env['SWITCHES'] ?? 12);

type Talk = { name: string; handle: string; says: RegExp };
const talks: readonly Talk[] = [
  { name: 'Emma Hartley', handle: '5100000101', says: /gift boxes/ },
  { name: '许嘉宁', handle: '5100000102', says: /错题本/ },
  { name: 'Daniel Okafor', handle: '5100000103', says: /lanyards/ },
  { name: '社团海报群', handle: '', says: /海报/ },
];

const chats = [
  { site: 'WhatsApp 网页版', address: 'https://web.whatsapp.com/' },
  { site: 'Telegram 网页版 K', address: 'https://web.telegram.org/k/' },
  { site: '飞书消息', address: 'https://bloom.feishu.cn/messenger/' },
  { site: '领英消息', address: 'https://www.linkedin.com/messaging/' },
  { site: '领英消息', address: 'https://www.linkedin.com/messaging/?shadow=1' },
] as const;

type SeenTalk = { name: string | null; handle: string | null; text: string };

declare global {
  var seenTalks: SeenTalk[];
}

let stage: Stage;
let own: Page;
let opened: Page | undefined;
beforeAll(async () => {
  stage = await demoStage();
  own = await stage.open('app.html#/sites');
  for (const site of new Set(chats.map((chat) => chat.site))) {
    await own.getByRole('button', { name: `开启${site}`, exact: true }).click();
    await own.getByRole('button', { name: `关闭${site}`, exact: true }).waitFor();
  }
  await own.evaluate(watchTalks);
});
afterAll(() => stage.close());
afterEach(async () => {
  await opened?.close();
  opened = undefined;
  stage.assertCalm();
});

type Sighted = {
  fields: Partial<Record<'name' | 'handle', { value: string }[]>>;
  messages: { text: string }[];
};

/** Runs in a page of the extension: notes every talk that a tab's context ever showed. */
function watchTalks(): void {
  globalThis.seenTalks = [];
  chrome.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith('tab:')) continue;
      // cast: what the background keeps of a tab; this test is about nothing else
      const { frames = [] } = (newValue ?? {}) as { frames?: { sighting: Sighted }[] };
      for (const { sighting } of frames) {
        const best = (field: 'name' | 'handle') => sighting.fields[field]?.[0]?.value ?? null;
        const text = sighting.messages.map((message) => message.text).join('\n');
        globalThis.seenTalks.push({ name: best('name'), handle: best('handle'), text });
      }
    }
  });
}

/** Somebody else's name or id beside these messages, or the other way about. */
function isWrong({ name, handle, text }: SeenTalk): boolean {
  const named = talks.find((talk) => talk.name === name);
  const known = talks.find((talk) => handle?.endsWith(talk.handle) && talk.handle !== '');
  const said = talks.filter(({ says }) => says.test(text));
  const owners = [named, handle === null ? undefined : known, ...said];
  return new Set(owners.filter((owner) => owner !== undefined)).size > 1;
}

function openRandom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('chats under their real host names', () => {
  it.each(chats)(
    `$address never joins one person with another's talk (${switches} switches, seed ${seed})`,
    async ({ address }) => {
      const random = openRandom(seed);
      const page = await stage.visit(address);
      opened = page;
      await page.bringToFront();
      let at = 0;
      for (let turn = 0; turn < switches; turn += 1) {
        at = (at + 1 + Math.floor(random() * 3)) % talks.length;
        await own.evaluate(() => globalThis.seenTalks.splice(0, globalThis.seenTalks.length - 1));
        await page.evaluate((index) => globalThis.demo.open(index), at);
        const isHurried = random() < 0.3 && turn < switches - 1;
        if (isHurried) await page.waitForTimeout(random() * 400);
        else await waitFor(talks[at]?.name ?? '');
        const seen = await own.evaluate(() => globalThis.seenTalks);
        expect(seen.filter(isWrong)).toEqual([]);
      }
      await page.evaluate(() => {
        const receive: unknown = Reflect.get(globalThis.demo, 'receive');
        if (typeof receive === 'function') receive('one more word');
      });
      await own.waitForFunction(
        () => globalThis.seenTalks.at(-1)?.text.endsWith('one more word'),
        undefined,
        { polling: 50, timeout: 15_000 },
      );
    },
    60_000 + switches * 3_000,
  );
});

/** Until the last one seen is this person, with what was said. */
async function waitFor(name: string): Promise<void> {
  await own.waitForFunction(
    (wanted) => {
      const last = globalThis.seenTalks.at(-1);
      return last?.name === wanted && last.text !== '';
    },
    name,
    { polling: 50, timeout: 15_000 },
  );
}
