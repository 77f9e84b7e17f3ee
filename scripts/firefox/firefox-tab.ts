import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Marionette, MarionetteError } from './marionette.ts';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** The tab that Firefox's remote control looks at. Waits up to ten seconds where it waits. */
export class FirefoxTab {
  readonly #marionette: Marionette;

  constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  async goto(url: string): Promise<void> {
    await this.#marionette.send('WebDriver:Navigate', { url });
  }

  /** Opens a further tab, looks at it and returns its handle for `switchTo`. */
  async openTab(): Promise<string> {
    const made = await this.#marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
    const handle = readString(made, 'handle');
    await this.switchTo(handle);
    return handle;
  }

  async handle(): Promise<string> {
    return String(await this.#marionette.send('WebDriver:GetWindowHandle'));
  }

  async switchTo(handle: string): Promise<void> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  /**
   * Runs the body of an async function in the page and returns what it returns. In extension pages
   * `browser` is there as in the page's own code; arguments are in `args`.
   */
  async evaluate(body: string, args: readonly unknown[] = []): Promise<unknown> {
    const script = `const [args, done] = arguments;
      const browser = (window.wrappedJSObject ?? window).browser;
      (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const result = await this.#marionette.send('WebDriver:ExecuteAsyncScript', {
      script,
      args: [args],
      sandbox: null,
      newSandbox: false,
      scriptTimeout: 15_000,
    });
    if (typeof result === 'object' && result !== null && 'error' in result) {
      throw new Error(`in the page: ${String(result.error)}`);
    }
    return typeof result === 'object' && result !== null && 'value' in result
      ? result.value
      : undefined;
  }

  /** As `evaluate`, with the browser's own rights: badge, toolbar, preferences. */
  async evaluateAsBrowser(body: string, args: readonly unknown[] = []): Promise<unknown> {
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const script = `const args = arguments[0]; ${body}`;
      return await this.#marionette.send('WebDriver:ExecuteScript', { script, args: [args] });
    } finally {
      await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  async click(css: string): Promise<void> {
    await this.#marionette.send('WebDriver:ElementClick', { id: await this.waitFor(css) });
  }

  /** Real key strokes into the element. */
  async type(css: string, text: string): Promise<void> {
    await this.#marionette.send('WebDriver:ElementSendKeys', { id: await this.waitFor(css), text });
  }

  async text(css: string): Promise<string> {
    const id = await this.waitFor(css);
    return String(await this.#marionette.send('WebDriver:GetElementText', { id }));
  }

  /** Waits for the element and returns its id. */
  async waitFor(css: string): Promise<string> {
    return this.#find('css selector', css);
  }

  /** Waits for an element that shows exactly this text, and clicks it. */
  async clickText(text: string): Promise<void> {
    const path = `//*[normalize-space(text())=${JSON.stringify(text)}]`;
    await this.#marionette.send('WebDriver:ElementClick', { id: await this.#find('xpath', path) });
  }

  /** Waits until the body of a function returns something true. */
  async waitUntil(body: string, args: readonly unknown[] = []): Promise<void> {
    const end = Date.now() + 10_000;
    while (Date.now() < end) {
      if (await this.evaluate(body, args)) return;
      await pause(50);
    }
    throw new Error(`still not so after 10 seconds: ${body}`);
  }

  /** Writes the visible part of the page as PNG. */
  async screenshot(file: string): Promise<void> {
    const base64 = await this.#marionette.send('WebDriver:TakeScreenshot', { full: false });
    writeFileSync(file, Buffer.from(String(base64), 'base64'));
  }

  async #find(using: 'css selector' | 'xpath', value: string): Promise<string> {
    const end = Date.now() + 10_000;
    for (;;) {
      try {
        return readString(
          await this.#marionette.send('WebDriver:FindElement', { using, value }),
          elementKey,
        );
      } catch (error) {
        if (!(error instanceof MarionetteError) || Date.now() > end) throw error;
        await pause(50);
      }
    }
  }
}

function readString(answer: unknown, key: string): string {
  const entries = typeof answer === 'object' && answer !== null ? Object.entries(answer) : [];
  const found: unknown = entries.find(([name]) => name === key)?.[1];
  if (typeof found !== 'string')
    throw new Error(`Firefox's answer has no ${key}: ${JSON.stringify(answer)}`);
  return found;
}
