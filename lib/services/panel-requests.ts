import { z } from 'zod';
import { followValue, type SessionPort } from '../platform/session-values.ts';

const requestKey = 'panelRequest';

const requestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('search'), windowId: z.int() }),
  z.object({ kind: z.literal('today'), windowId: z.int() }),
  z.object({ kind: z.literal('customer'), windowId: z.int(), customerId: z.string() }),
]);
/** What a key or a notice asks the open panel of one window to show. */
export type PanelRequest = z.infer<typeof requestSchema>;

export async function askForSearch(session: SessionPort, windowId: number): Promise<void> {
  await session.set(requestKey, { kind: 'search', windowId });
}

export async function askForToday(session: SessionPort, windowId: number): Promise<void> {
  await session.set(requestKey, { kind: 'today', windowId });
}

export async function askForCustomer(
  session: SessionPort,
  windowId: number,
  customerId: string,
): Promise<void> {
  await session.set(requestKey, { kind: 'customer', windowId, customerId });
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
