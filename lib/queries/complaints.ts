import type { Contact } from '../domain/facts/customer-facts.ts';
import type { Complaint } from '../domain/records/complaint.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import { type ComplaintLimits, readComplaintLimits } from '../services/complaints.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

export type Complaints = {
  /** Newest first. */
  rows: Complaint[];
  /** What was said between the rep and the customer, by which a complaint may have been answered. */
  contacts: Pick<Contact, 'at' | 'direction' | 'kind'>[];
  limits: ComplaintLimits;
};

/** A customer's complaints, and what tells where each of them stands. */
export function useComplaints(customerId: CustomerId) {
  const workspace = useWorkspace();
  const { db } = workspace;
  return useLive<Complaints>(['complaints', customerId], async () => {
    const all = await db.complaint.where('customerId').equals(customerId).toArray();
    const rows = all
      .filter(({ deletedAt }) => deletedAt === null)
      .toSorted((a, b) => (a.at < b.at ? 1 : -1));
    const since = rows.at(-1)?.at;
    // Nothing to compare with where nobody complained: most customers.
    const talks = since
      ? await db.interaction
          .where('[customerId+at]')
          .between([customerId, since], [customerId, '\uffff'])
          .toArray()
      : [];
    const contacts = talks
      .filter(({ kind, deletedAt }) => deletedAt === null && kind !== 'note' && kind !== 'event')
      .map(({ at, kind, direction = null }) => ({ at, kind, direction }));
    return { rows, contacts, limits: await readComplaintLimits(workspace) };
  });
}
