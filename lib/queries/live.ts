import { type Query, type QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { liveQuery, type Subscription } from 'dexie';

type Querier = () => Promise<unknown>;

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { live?: Querier };
  }
}

/**
 * Reads from the local database and stays current: one Dexie live query per key feeds the cache,
 * whichever page or worker wrote. A local read never goes stale by time and works offline.
 */
export function useLive<T>(key: readonly unknown[], querier: () => Promise<T>): UseQueryResult<T> {
  return useQuery({
    queryKey: ['live', ...key],
    queryFn: querier,
    meta: { live: querier },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    networkMode: 'always',
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

function open(client: QueryClient, query: Query, live: Querier): Subscription {
  // Dexie loses sight of what is read after waiting for another async function, unless the function it
  // is given is `async` itself.
  return liveQuery(async () => live()).subscribe({
    next(value) {
      const exact = { queryKey: query.queryKey, exact: true };
      void client.cancelQueries(exact, { silent: true, revert: false });
      client.setQueryData(query.queryKey, value ?? null);
    },
    error(error: Error) {
      query.setState({ status: 'error', error, fetchStatus: 'idle' });
    },
  });
}

/** Connects a query client to the database; returns how to disconnect. */
export function attachLiveQueries(client: QueryClient): () => void {
  const subscriptions = new Map<string, Subscription>();
  const close = (query: Query): void => {
    subscriptions.get(query.queryHash)?.unsubscribe();
    if (subscriptions.delete(query.queryHash)) query.invalidate();
  };
  const stop = client.getQueryCache().subscribe((event) => {
    const { query } = event;
    if (event.type === 'observerAdded') {
      const live = query.meta?.live;
      if (live && !subscriptions.has(query.queryHash))
        subscriptions.set(query.queryHash, open(client, query, live));
    } else if (event.type === 'removed') close(query);
    else if (event.type === 'observerRemoved' && query.getObserversCount() === 0) close(query);
  });
  return () => {
    stop();
    for (const subscription of subscriptions.values()) subscription.unsubscribe();
  };
}
