import type { CustomField } from '../domain/records/custom-field.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

/** The fields that this business made for itself, in their order. */
export function useCustomFields() {
  const { db } = useWorkspace();
  return useLive<CustomField[]>(['customFields'], async () => {
    const fields = (await db.customField.toArray()).filter((field) => field.deletedAt === null);
    return fields.toSorted((a, b) => a.order - b.order);
  });
}
