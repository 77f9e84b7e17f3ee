/** The browser's interface as functions see it that run inside the background worker. */
declare const chrome: typeof import('wxt/browser')['browser'];
