import type { MarkKind } from '../domain/marks/mark-kinds.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { SegmentId } from '../domain/segments/registry.ts';
import { readPlan } from './plan.ts';
import { readPreferences } from './preferences.ts';
import type { Workspace } from './workspace.ts';

/** Which customers bear a kind of mark now. */
type MarkRule = (workspace: Workspace) => Promise<ReadonlySet<CustomerId>>;

/** One rule a kind; what stands first is shown where several hold. */
const rules: Record<MarkKind, MarkRule> = {
  /** The customers of the panel's "now" list, which is what the badge counts. */
  due: async (workspace) => {
    const { nowCustomers } = await readPlan(workspace);
    return new Set(nowCustomers);
  },
  lost: (workspace) => standingIn(workspace, 'lost'),
  loyal: (workspace) => standingIn(workspace, 'loyal'),
};

/** Those who stand in a segment, where the user wants segments marked. */
async function standingIn(workspace: Workspace, segment: SegmentId) {
  const { hasSegmentMarks } = await readPreferences(workspace);
  if (!hasSegmentMarks) return new Set<CustomerId>();
  const rows = await workspace.db.standing.where('segments').equals(segment).toArray();
  return new Set(rows.map(({ customerId }) => customerId));
}

/** The mark of each customer who bears one. */
export async function markedCustomers(workspace: Workspace): Promise<Map<CustomerId, MarkKind>> {
  const found = new Map<CustomerId, MarkKind>();
  for (const [kind, rule] of Object.entries(rules)) {
    for (const id of await rule(workspace)) {
      // cast: the keys of the rules are kinds of marks
      if (!found.has(id)) found.set(id, kind as MarkKind);
    }
  }
  return found;
}
