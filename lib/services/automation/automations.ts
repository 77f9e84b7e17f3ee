import { toInstant } from '../../domain/instants.ts';
import type { Automation, AutomationId } from '../../domain/records/automation.ts';
import type { FieldsOf } from '../../storage/writer.ts';
import { act, type Workspace } from '../workspace.ts';

/** What a person writes of an automation; whether it runs is another act. */
export type AutomationDraft = Omit<FieldsOf<'automation'>, 'activeFrom' | 'paused'>;

/** All that were not deleted, in the order in which they were made. */
export async function readAutomations({ db }: Pick<Workspace, 'db'>): Promise<Automation[]> {
  const rows = await db.automation.toArray();
  return rows
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => (`${a.createdAt}${a.id}` < `${b.createdAt}${b.id}` ? -1 : 1));
}

/** Keeps a new one, which is off, or changes one that exists; it then counts from now on. */
export async function saveAutomation(
  workspace: Workspace,
  draft: AutomationDraft,
  id: AutomationId | null = null,
) {
  return act(workspace, 'automation', draft.name, async (writer): Promise<AutomationId> => {
    if (id === null) {
      return writer.create('automation', { ...draft, activeFrom: null, paused: null }).id;
    }
    const present = await writer.get('automation', id);
    const isOn = present?.activeFrom !== null && present?.activeFrom !== undefined;
    // What happened before was seen to by what it was then.
    const activeFrom = isOn ? toInstant(workspace.now()) : null;
    await writer.patch('automation', id, { ...draft, activeFrom, paused: null });
    return id;
  });
}

export async function removeAutomation(workspace: Workspace, { id, name }: Automation) {
  return act(workspace, 'automation', name, (writer) => writer.remove('automation', id));
}

/** From now on it runs by itself, or no longer. */
export async function switchAutomation(
  workspace: Workspace,
  { id, name }: Automation,
  isOn: boolean,
) {
  const activeFrom = isOn ? toInstant(workspace.now()) : null;
  return act(workspace, 'automation', name, (writer) =>
    writer.patch('automation', id, { activeFrom, paused: null }),
  );
}
