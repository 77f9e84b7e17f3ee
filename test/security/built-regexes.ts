import type { RegexLiteral } from './regex-literals.ts';

const Plain = globalThis.RegExp;

/** Every regular expression that our modules put together while `load` runs; literals do not come here. */
export async function regexesBuiltBy(load: () => Promise<unknown>): Promise<RegexLiteral[]> {
  const built: RegexLiteral[] = [];
  class NotedRegExp extends Plain {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      const caller = (new Error().stack ?? '').split('\n')[2] ?? '';
      const file = /\/(?<file>lib\/[\w/.-]+\.tsx?)/.exec(caller)?.groups?.['file'];
      if (typeof pattern === 'string' && file && !caller.includes('node_modules'))
        built.push({ source: this.source, flags: this.flags, file });
    }
  }
  globalThis.RegExp = NotedRegExp as unknown as typeof Plain; // a class cannot be called without new; no module here does
  try {
    await load();
  } finally {
    globalThis.RegExp = Plain;
  }
  return built;
}
