/** The little of jsdom that is used here; the package ships no types. */
declare module 'jsdom' {
  export class VirtualConsole {
    on(event: string, listener: (message: unknown) => void): this;
  }
  export class JSDOM {
    constructor(
      html: string,
      options?: { url?: string; virtualConsole?: VirtualConsole; pretendToBeVisual?: boolean },
    );
    readonly window: Window & typeof globalThis;
  }
}
