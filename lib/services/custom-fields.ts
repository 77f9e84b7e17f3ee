import type { CustomField } from '../domain/records/custom-field.ts';
import { act, type Workspace } from './workspace.ts';

export async function defineField(
  workspace: Workspace,
  fields: Pick<CustomField, 'label' | 'kind' | 'choices'>,
) {
  return act(workspace, 'customField', fields.label, async (writer) =>
    writer.create('customField', { ...fields, order: await workspace.db.customField.count() }),
  );
}

/** Hides a field; the values that customers have stay stored and come back with undo. */
export async function removeField(workspace: Workspace, { id, label }: CustomField) {
  return act(workspace, 'customField', label, (writer) => writer.remove('customField', id));
}
