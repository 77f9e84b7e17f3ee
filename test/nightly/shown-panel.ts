import type { BrowserContext, CDPSession } from 'playwright-core';

/**
 * What the browser's own side panel shows. Playwright does not count it as a page, so it is asked over
 * the debugging protocol, session within session.
 */
export class ShownPanel {
  readonly #session: CDPSession;
  readonly #address: string;
  #lastId = 0;

  private constructor(session: CDPSession, address: string) {
    this.#session = session;
    this.#address = address;
  }

  static async of(context: BrowserContext, address: string): Promise<ShownPanel> {
    const browser = context.browser();
    if (!browser) throw new Error('this browser gives no control session');
    return new ShownPanel(await browser.newBrowserCDPSession(), address);
  }

  /** All text of the panel with what stands in its fields; empty while it is not open. */
  text(): Promise<string> {
    const fields = `[...document.querySelectorAll('input, textarea')].map(({ value }) => value)`;
    return this.#evaluate(`[document.body.innerText, ...${fields}].join('\\n')`);
  }

  /** Presses the button of exactly this text; says whether there was one. */
  async press(label: string): Promise<boolean> {
    const found = `[...document.querySelectorAll('button')].find((each) => each.textContent.trim() === ${JSON.stringify(label)})`;
    return (await this.#evaluate(`(${found}?.click(), String(Boolean(${found})))`)) === 'true';
  }

  async #evaluate(expression: string): Promise<string> {
    const { targetInfos } = await this.#session.send('Target.getTargets');
    const panel = targetInfos.find(({ url }) => url.startsWith(this.#address));
    if (!panel) return '';
    const { targetId } = panel;
    const { sessionId } = await this.#session.send('Target.attachToTarget', { targetId });
    try {
      return await this.#ask(sessionId, expression);
    } finally {
      await this.#session.send('Target.detachFromTarget', { sessionId });
    }
  }

  #ask(sessionId: string, expression: string): Promise<string> {
    const id = (this.#lastId += 1);
    const params = { expression, returnByValue: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    return new Promise((resolve, reject) => {
      const hear = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message) as Answer; // the protocol's own form
        if (event.sessionId !== sessionId || answer.id !== id) return;
        this.#session.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.result?.result?.value ?? '');
      };
      this.#session.on('Target.receivedMessageFromTarget', hear);
      this.#session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  }
}

/** What is asked for is always a text. */
type Answer = { id: number; result?: { result?: { value?: string } } };
