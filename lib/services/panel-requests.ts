import { z } from 'zod';
import { followValue, type SessionPort } from '../platform/session-values.ts';

const requestKey = 'panelRequest';

const requestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('search') }),
  z.object({ kind: z.literal('customer'), customerId: z.string() }),
]);
/** What a key or a notice asks the open panel to show. */
export type PanelRequest = z.infer<typeof requestSchema>;

export async function askForSearch(session: SessionPort): Promise<void> {
  await session.set(requestKey, { kind: 'search' });
}

export async function askForCustomer(session: SessionPort, customerId: string): Promise<void> {
  await session.set(requestKey, { kind: 'customer', customerId });
}

/** Calls back with the waiting request now and when it changes; the panel drops it when shown. */
export function watchPanelRequest(
  session: SessionPort,
  listener: (request: PanelRequest | null) => void,
): () => void {
  return followValue(session, requestKey, (value) => {
    const parsed = requestSchema.safeParse(value);
    listener(parsed.success ? parsed.data : null);
  });
}

export async function dropPanelRequest(session: SessionPort): Promise<void> {
  await session.remove(requestKey);
}
