import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoStage, type Stage } from '../harness.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
/** More on request: `SWITCHES=100`. */
const switches = Number(process.env['SWITCHES'] ?? 12);

const people = [
  { name: 'Emma Hartley', email: 'emma.hartley@northquay.example', says: /gift boxes/ },
  { name: '许嘉宁', email: 'xu.jianing@mingchuan-school.example', says: /错题本/ },
  { name: 'Daniel Okafor', email: 'daniel@brightlane.example', says: /lanyards/ },
] as const;

const mailboxes = [
  { site: 'Outlook 网页版', address: 'https://outlook.office.com/mail/inbox' },
  { site: 'QQ 邮箱', address: 'https://wx.mail.qq.com/' },
  { site: '网易邮箱（163、126、yeah）', address: 'https://mail.163.com/' },
] as const;

type Seen = { name: string | null; email: string | null; text: string };

declare global {
  var seenPeople: Seen[];
}

let stage: Stage;
let own: Page;
beforeAll(async () => {
  stage = await demoStage();
  own = await stage.open('app.html#/sites');
  for (const { site } of mailboxes) {
    await own.getByRole('button', { name: `开启${site}`, exact: true }).click();
    await own.getByRole('button', { name: `关闭${site}`, exact: true }).waitFor();
  }
  await own.evaluate(watchPeople);
});
afterAll(() => stage.close());
afterEach(() => stage.assertCalm());

/** Runs in a page of the extension: notes everybody whom a tab's context ever showed. */
function watchPeople(): void {
  globalThis.seenPeople = [];
  chrome.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith('tab:')) continue;
      // cast: what the background keeps of a tab; this test is about nothing else
      const { frames = [] } = (newValue ?? {}) as { frames?: { sighting: Sighted }[] };
      for (const { sighting } of frames) {
        const best = (field: 'name' | 'email') => sighting.fields[field]?.[0]?.value ?? null;
        const text = sighting.messages.map((message) => message.text).join('\n');
        globalThis.seenPeople.push({ name: best('name'), email: best('email'), text });
      }
    }
  });
}

type Sighted = {
  fields: Partial<Record<'name' | 'email', { value: string }[]>>;
  messages: { text: string }[];
};

/** Somebody else's name or address beside this mail's text, or the other way about. */
function isWrong({ name, email, text }: Seen): boolean {
  const named = people.find((person) => person.name === name);
  const addressed = people.find((person) => person.email === email);
  const said = people.filter(({ says }) => says.test(text));
  const owners = [named, addressed, ...said].filter((owner) => owner !== undefined);
  return new Set(owners).size > 1;
}

function openRandom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('mailboxes under their real host names', () => {
  it.each(mailboxes)(
    `$site never joins one person with another's mail (${switches} switches, seed ${seed})`,
    async ({ address }) => {
      const random = openRandom(seed);
      const page = await stage.visit(address);
      await page.bringToFront();
      const met = new Set<number>();
      let at = 0;
      for (let turn = 0; turn < switches; turn += 1) {
        at = (at + 1 + Math.floor(random() * 2)) % people.length;
        const person = people[at];
        await own.evaluate(() => globalThis.seenPeople.splice(0, globalThis.seenPeople.length - 1));
        await page.evaluate((index) => globalThis.demo.open(index), at);
        const isHurried = random() < 0.3 && turn < switches - 1;
        if (isHurried) await page.waitForTimeout(random() * 400);
        else await waitFor(person?.name ?? '');
        if (!isHurried) met.add(at);
        const seen = await own.evaluate(() => globalThis.seenPeople);
        expect(seen.filter(isWrong)).toEqual([]);
      }
      expect(met.size).toBe(people.length);
      const last = await own.evaluate(() => globalThis.seenPeople.at(-1));
      expect(last?.text).toMatch(people[at]?.says ?? /^$/);
      await page.close();
    },
    60_000 + switches * 3_000,
  );

  it('Outlook and QQ Mail take the address from the card, for this mail only', async () => {
    const outlook = await stage.visit('https://outlook.office.com/mail/inbox?lang=en');
    await outlook.bringToFront();
    await outlook.evaluate(() => globalThis.demo.open(2));
    await outlook.getByRole('button', { name: 'From: Daniel Okafor' }).click();
    await waitForEmail('daniel@brightlane.example');
    await outlook.close();
    const qq = await stage.visit('https://wx.mail.qq.com/');
    await qq.bringToFront();
    await qq.evaluate(() => globalThis.demo.open(1));
    await qq.locator('.mail-detail-basic .cmp-account-wrap').first().hover();
    await waitForEmail('xu.jianing@mingchuan-school.example');
    await qq.close();
  });
});

/** Until the last one seen is this person, with the text of the mail. */
async function waitFor(name: string): Promise<void> {
  await own.waitForFunction(
    (wanted) => {
      const last = globalThis.seenPeople.at(-1);
      return last?.name === wanted && last.text !== '';
    },
    name,
    { polling: 50, timeout: 15_000 },
  );
}

async function waitForEmail(email: string): Promise<void> {
  await own.waitForFunction((wanted) => globalThis.seenPeople.at(-1)?.email === wanted, email, {
    polling: 50,
    timeout: 15_000,
  });
}
