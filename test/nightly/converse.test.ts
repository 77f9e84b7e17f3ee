import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFor } from '../../scripts/nightly/build-for-night.ts';
import { writeConversePage } from '../../scripts/prosody/converse-page.ts';
import { type RunningProsody, startProsody } from '../../scripts/prosody/start-prosody.ts';
import { demoFolder } from '../../scripts/start/build-demo.ts';
import { finishFirstRun } from '../../scripts/start/first-run.ts';
import { launchStage, type Stage } from '../e2e/harness.ts';
import { noteContexts, switchOnAddress } from '../e2e/own-address.ts';
import { seeText, seeTitle, titlesNow } from '../e2e/seen.ts';

/** Invented; each says a word that nobody else says. */
const people = [
  { user: 'ottilie', name: 'Ottilie Brandt', word: 'apricot' },
  { user: 'wei', name: '魏思远', word: '藏青色' },
  { user: 'marek', name: 'Marek Dvorak', word: 'cobalt' },
  { user: 'ines', name: 'Inês Falcão', word: 'damson' },
] as const;
const room = 'fair';
// One of the hosts that the demo build is granted.
const host = 'about.example.test';
const switches = 24;
const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);

let prosody: RunningProsody;
let stage: Stage;
let chat: Page;
let panel: Page;
let contexts: () => Promise<string[]>;
beforeAll(async () => {
  builtFor('demo');
  prosody = await startProsody(people);
  const roomJid = `${room}@${prosody.rooms}`;
  for (const { user, word } of people) {
    await prosody.say(user, [
      { to: prosody.rep.jid, text: `${word}, please` },
      { to: prosody.rep.jid, text: `${word}: two boxes` },
    ]);
  }
  const folder = demoFolder('nightly', 'converse-page');
  writeConversePage(folder, prosody, [roomJid]);
  const profileDir = demoFolder('nightly', 'converse');
  rmSync(profileDir, { recursive: true, force: true });
  stage = await launchStage({ profileDir, folders: { [host]: folder } });
  const sites = await finishFirstRun(stage.browser);
  await switchOnAddress(sites, 'converse', `https://${host}/`);
  contexts = await noteContexts(sites);
  chat = await stage.visit(`https://${host}/`);
  await roster('Marek Dvorak').waitFor({ timeout: 30_000 });
  panel = await stage.panelFor(chat);
  await chat.bringToFront();
});
afterAll(async () => {
  await stage?.close();
  await prosody?.stop();
});

/** A contact can stand in the list twice while there are new messages. */
function roster(name: string) {
  return chat.locator('converse-roster').getByText(name, { exact: true }).first();
}

async function openTalk(name: string): Promise<void> {
  await roster(name).click();
  await chat.locator('converse-chat-heading').getByText(name).first().waitFor();
}

describe('the panel beside a real Converse.js and Prosody', () => {
  it('takes the room that it begins with for a group, and nobody for the customer', async () => {
    const isGroup = async () => (await contexts()).at(-1)?.includes('"isGroup":true') ?? false;
    await expect.poll(isGroup, { timeout: 10_000 }).toBe(true);
    expect(await titlesNow(panel)).not.toContain('还不认识');
  });

  it('shows who an open talk is with, and saves that one with the address', async () => {
    for (const { user, name } of people) {
      await openTalk(name);
      await seeTitle(panel, '还不认识');
      await expect.poll(() => panel.getByLabel(/^姓名/).inputValue()).toBe(name);
      await panel.getByLabel(/^来源/).fill('在线咨询');
      await panel.getByRole('button', { name: '保存客户' }).click();
      await seeTitle(panel, name);
      await seeText(panel, prosody.jidOf(user));
    }
  });

  it(`knows them in ${switches} switches and joins nobody with another (seed ${seed})`, async () => {
    let at = people.length - 1;
    for (let turn = 0; turn < switches; turn += 1) {
      at = (at + 1 + ((seed + turn * turn) % (people.length - 1))) % people.length;
      const name = people[at]?.name ?? '';
      await openTalk(name);
      await seeTitle(panel, name);
      expect(await titlesNow(panel)).not.toContain('还不认识');
    }
    expect(mixedIn(await contexts())).toEqual([]);
  });

  it('leafs through the talks without a wrong join', async () => {
    for (let turn = 0; turn < switches; turn += 1) {
      await roster(people[turn % people.length]?.name ?? '').click();
      await chat.waitForTimeout(40 + ((seed + turn * 37) % 260));
    }
    const { name } = people[(switches - 1) % people.length] ?? people[0];
    await seeTitle(panel, name);
    expect(mixedIn(await contexts())).toEqual([]);
  });

  it('hears a new message of the open talk', async () => {
    const [{ user, name, word }] = people;
    await openTalk(name);
    await seeTitle(panel, name);
    await prosody.say(user, [{ to: prosody.rep.jid, text: `${word} again` }]);
    const isHeard = async () => (await contexts()).at(-1)?.includes(`${word} again`) ?? false;
    await expect.poll(isHeard, { timeout: 10_000 }).toBe(true);
  });

  it('takes a room for a group, and nobody in it for the customer', async () => {
    await prosody.say('wei', [
      { to: `${room}@${prosody.rooms}`, text: 'is the fair on Sunday', isRoom: true },
    ]);
    await chat.locator(`.open-room[data-room-jid^="${room}@"]`).click();
    await chat.locator('converse-muc-heading').getByText(room).first().waitFor();
    await seeText(panel, '群');
    const isGroup = async () => (await contexts()).at(-1)?.includes('"isGroup":true') ?? false;
    await expect.poll(isGroup, { timeout: 10_000 }).toBe(true);
    const titles = await titlesNow(panel);
    expect(people.filter(({ name }) => titles.includes(name))).toEqual([]);
  });

  it('shows nobody when the talk is closed', async () => {
    const [{ name }] = people;
    await openTalk(name);
    await seeTitle(panel, name);
    await chat.locator('converse-chat .close-chatbox-button').first().dispatchEvent('click');
    await chat.locator('converse-chat-heading').first().waitFor({ state: 'detached' });
    await panel
      .getByRole('heading', { level: 1, name, exact: true })
      .waitFor({ state: 'detached', timeout: 12_000 });
  });
});

/** The tab contexts that hold traces of more than one person of the list. */
function mixedIn(seen: readonly string[]): string[] {
  const tracesOf = (context: string) =>
    people.filter(({ user, name, word }) =>
      [name, word, prosody.jidOf(user)].some((trace) => context.includes(trace)),
    );
  const talks = seen.filter((context) => !context.includes('"isGroup":true'));
  expect(talks.length).toBeGreaterThan(people.length);
  return talks.filter((context) => tracesOf(context).length > 1);
}
