import { useEffect, useState } from 'react';
import type { CustomerId } from '../domain/records/customer.ts';
import { usePorts, useWorkspace } from './workspace-context.tsx';

const key = 'lastCustomer';

/** The customer the rep looked at last in this browser session; null when there is none. */
export function useLastCustomer(): CustomerId | null {
  const { session } = usePorts();
  const { db } = useWorkspace();
  const [id, setId] = useState<CustomerId | null>(null);
  useEffect(() => {
    const tell = async (value: unknown): Promise<void> => {
      const customer = typeof value === 'string' ? await db.customer.get(value) : undefined;
      setId(customer && customer.deletedAt === null ? customer.id : null);
    };
    const stop = session.watch(key, (value) => void tell(value));
    void session.get(key).then(tell);
    return stop;
  }, [session, db]);
  return id;
}

/** Remembers who is shown, to be proposed for a note taken elsewhere. */
export function useRememberCustomer(id: CustomerId | null): void {
  const { session } = usePorts();
  useEffect(() => {
    if (id) void session.set(key, id);
  }, [session, id]);
}
