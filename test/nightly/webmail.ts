import type { Page } from 'playwright-core';
import type { RunningRoundcube } from '../../scripts/roundcube/start-roundcube.ts';

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
