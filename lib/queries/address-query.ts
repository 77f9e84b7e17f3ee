import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  globalThis.addEventListener('hashchange', listener);
  return () => globalThis.removeEventListener('hashchange', listener);
}

/** What stands after the `?` in the fragment of a page's address, e.g. `#/health?tab=3`. */
export function useHashQuery(): URLSearchParams {
  const query = useSyncExternalStore(subscribe, () => globalThis.location.hash.split('?')[1] ?? '');
  return new URLSearchParams(query);
}
