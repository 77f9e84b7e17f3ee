import type { Page } from 'playwright-core';
import type { RunningRoundcube } from '../../scripts/roundcube/start-roundcube.ts';

declare global {
  /** What a page of Roundcube offers to its own scripts. */
  var rcmail: {
    compose_skip_unsavedcheck: boolean;
    env: { editor_warned: boolean };
  };
}

/** The mailbox page of a real Roundcube, as its user handles it. */
export class Webmail {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async logIn({ url, user, password }: RunningRoundcube): Promise<void> {
    await this.page.goto(url);
    await this.page.locator('#rcmloginuser').fill(user);
    await this.page.locator('#rcmloginpwd').fill(password);
    await this.page.locator('#rcmloginsubmit').click();
    await this.#row('').first().waitFor();
  }

  /** Shows the mail in the preview frame beside the list. */
  async preview(subject: string): Promise<void> {
    await this.#row(subject).click();
    const frame = this.page.frameLocator('#messagecontframe');
    await frame.locator('h2.subject').filter({ hasText: subject }).waitFor();
  }

  /** Shows the mail on a page of its own. */
  async open(subject: string): Promise<void> {
    await this.#row(subject).dblclick();
    await this.page.waitForURL(/_action=show/);
    await this.page.locator('h2.subject').filter({ hasText: subject }).waitFor();
  }

  /** Begins an answer to the mail that is open; it has a page of its own. */
  async answer(): Promise<Page> {
    await this.page.locator('.toolbar a.reply').first().click();
    await this.page.waitForURL(/_action=compose/);
    await this.page.locator('#composebody').waitFor();
    await this.page.evaluate(() => {
      // It would ask in dialogs before it changes the editor, and before it is left.
      globalThis.rcmail.env.editor_warned = true;
      globalThis.rcmail.compose_skip_unsavedcheck = true;
    });
    return this.page;
  }

  /** Turns the box in which a mail is written into the editor with formats, which is a frame. */
  async writeWithFormats(): Promise<void> {
    await this.page.locator('.editor-toolbar .mce-i-html').click();
    await this.page.frameLocator('#composebody_ifr').locator('body[contenteditable]').waitFor();
  }

  async backToList(): Promise<void> {
    await this.page.goBack();
    await this.#row('').first().waitFor();
  }

  /** Chooses the folder anew, which empties the preview frame. */
  async chooseInbox(): Promise<void> {
    await this.page.locator('#mailboxlist li.inbox > a').click();
    await this.page
      .frameLocator('#messagecontframe')
      .locator('h2.subject')
      .waitFor({ state: 'detached' });
  }

  #row(subject: string) {
    return this.page.locator('#messagelist tr.message').filter({ hasText: subject });
  }
}
