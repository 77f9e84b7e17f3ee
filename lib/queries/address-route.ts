import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  globalThis.addEventListener('hashchange', listener);
  return () => globalThis.removeEventListener('hashchange', listener);
}

/** The path after the `#` of a page, e.g. `/sites`; extension pages have no server to route. */
export function useHashPath(): string {
  return useSyncExternalStore(
    subscribe,
    () => globalThis.location.hash.slice(1).split('?')[0] || '/',
  );
}
