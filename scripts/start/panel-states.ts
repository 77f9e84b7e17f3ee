import type { Page } from 'playwright-core';
import { openChat } from './page-steps.ts';

/** The chat page and the panel beside it. */
export type ChatStage = { chat: Page; panel: Page };
export type PanelState = { name: string; bring: (stage: ChatStage) => Promise<void> };

const patience = { timeout: 15_000 };

/** By place, not by words, so that the same walk works in every language. */
async function openTab(panel: Page, place: number): Promise<void> {
  const tab = panel.getByRole('tab').nth(place);
  await tab.click();
  await panel.getByRole('tabpanel').nth(0).waitFor(patience);
}

async function meet({ chat, panel }: ChatStage, chatName: string, title: string): Promise<void> {
  await openChat(chat, chatName);
  const card = panel.locator('.card').filter({ hasText: title });
  await panel.getByRole('heading', { level: 1, name: title }).or(card).first().waitFor(patience);
}

const meetHe = (stage: ChatStage) => meet(stage, '何文博 13800004102', '何文博');

/** Every state of the panel beside a chat, in an order in which each can follow the one before. */
export const panelStates: readonly PanelState[] = [
  { name: 'known', bring: meetHe },
  { name: 'purchases', bring: ({ panel }) => openTab(panel, 1) },
  { name: 'service', bring: ({ panel }) => openTab(panel, 2) },
  { name: 'profile', bring: ({ panel }) => openTab(panel, 3) },
  {
    name: 'unknown',
    bring: async (stage) => {
      await openChat(stage.chat, '方一鸣');
      await stage.panel.locator('form.person-form').waitFor(patience);
    },
  },
  { name: 'maybe', bring: (stage) => meet(stage, '云溪大学 大三 周岚', '周岚') },
  { name: 'several', bring: (stage) => meet(stage, '陈静', '陈静') },
  { name: 'group', bring: (stage) => meet(stage, '毕业纪念册筹备群', '毕业纪念册筹备群') },
  {
    name: 'today',
    bring: async ({ panel }) => {
      await panel.locator('.panel-today').click();
      await panel.locator('.today-row').first().waitFor(patience);
    },
  },
  {
    name: 'menu',
    bring: async ({ panel }) => {
      await panel.getByRole('banner').getByRole('button').last().click();
      await panel.getByRole('menu').waitFor(patience);
    },
  },
  {
    name: 'search',
    bring: async ({ panel }) => {
      await panel.keyboard.press('Escape');
      await panel.keyboard.press('Control+k');
      await panel.getByRole('dialog').getByRole('combobox').fill('陈');
      await panel.getByRole('option').first().waitFor(patience);
    },
  },
  {
    name: 'keys',
    bring: async ({ panel }) => {
      await panel.keyboard.press('Escape');
      await panel.getByRole('dialog').waitFor({ state: 'detached', ...patience });
      await panel.locator('.panel-today').focus();
      await panel.keyboard.press('?');
      await panel.getByRole('dialog').waitFor(patience);
    },
  },
  {
    name: 'presenting',
    bring: async (stage) => {
      await stage.panel.keyboard.press('Escape');
      await stage.panel.getByRole('dialog').waitFor({ state: 'detached', ...patience });
      await meetHe(stage);
      await stage.panel.keyboard.press('Alt+p');
      await stage.panel.locator('html[data-presenting=on]').waitFor(patience);
    },
  },
];

/** Undoes what the last of the states left behind. */
export async function leaveStates({ panel }: ChatStage): Promise<void> {
  await panel.keyboard.press('Alt+p');
  await panel.locator('html:not([data-presenting=on])').waitFor(patience);
}

/** Pages of the app, by the end of their address. */
export const appPages = [
  'welcome',
  'sites',
  'segments',
  'tags',
  'scripts',
  'products',
  'rules',
  'automation',
  'transfer',
  'history',
  'health',
  'never-read',
] as const;

/** What of a page is opened before it is pictured. */
export async function openPart(app: Page, name: (typeof appPages)[number]): Promise<void> {
  if (name !== 'automation') return;
  await app.getByRole('button', { name: /^(试运行|Dry run of )新客户七天欢迎$/ }).click(patience);
  const preview = app.getByRole('region', { name: /新客户七天欢迎$/ });
  await preview.getByRole('button', { name: /^(开始试运行|Start the dry run)$/ }).click(patience);
  await preview.getByRole('table').waitFor(patience);
}
