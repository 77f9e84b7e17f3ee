import type { CustomerStory } from '../../domain/automation/customer-story.ts';
import { type PlannedMove, plannedMove } from '../../domain/automation/planned-move.ts';
import { toInstant } from '../../domain/instants.ts';
import type { Automation } from '../../domain/records/automation.ts';
import type { AutomationRun } from '../../domain/records/automation-run.ts';
import type { CustomerId } from '../../domain/records/customer.ts';
import type { FieldsOf } from '../../storage/writer.ts';
import { readShopRules } from '../shop-rules.ts';
import { act, type Workspace } from '../workspace.ts';
import { readEffectBook } from './apply-effect.ts';
import { applyMove } from './apply-move.ts';
import { readStories } from './read-stories.ts';

/** Customers in one transaction: few enough that pages are not held up. */
const sliceSize = 25;

/** A run that was begun, or is to be begun with its first effect. */
export type RunPlace = { id: string; since: string | null };

/** The fields of a run of which nothing is done yet. */
export function freshRun(
  { id }: Automation,
  since: string | null,
  now: number,
): FieldsOf<'automationRun'> {
  const at = toInstant(now);
  const open = { endedAt: null, status: 'running' } as const;
  return { automationId: id, startedAt: at, since, customers: 0, after: '', ...open };
}

/**
 * Lets one automation do what is due for these customers, in order of their ids: some in each
 * transaction, with how far it has come. What was done already, by whomever, is not done again.
 */
export async function runAutomation(
  workspace: Workspace,
  automation: Automation,
  run: RunPlace,
  ids: readonly CustomerId[],
  signal?: AbortSignal,
): Promise<void> {
  const { preset } = await readShopRules(workspace);
  for (let at = 0; at < ids.length; at += sliceSize) {
    signal?.throwIfAborted();
    const slice = ids.slice(at, at + sliceSize);
    const stories = await readStories(workspace, slice, preset);
    const moves = slice.flatMap((id): Planned[] => {
      const story = stories.get(id);
      const move = story && plannedMove(automation, story, { since: run.since });
      return story && move ? [{ story, move }] : [];
    });
    const after = slice.at(-1) ?? '';
    if (moves.length > 0 || run.since !== null) {
      await writeSlice(workspace, automation, run, { moves, after });
    }
  }
}

type Planned = { story: CustomerStory; move: PlannedMove };
type Slice = { moves: readonly Planned[]; after: string };

async function writeSlice(
  workspace: Workspace,
  automation: Automation,
  run: RunPlace,
  { moves, after }: Slice,
): Promise<void> {
  const book = await readEffectBook(workspace);
  const write = async (writer: Parameters<typeof applyMove>[0]): Promise<void> => {
    const present = await writer.get('automationRun', run.id);
    let done = present?.customers ?? 0;
    for (const { story, move } of moves) {
      if (await applyMove(writer, move, { automation, story, run: run.id, book })) done += 1;
    }
    const change = { customers: done, after };
    if (present) await writer.patch('automationRun', run.id, change);
    else {
      const fresh = freshRun(automation, run.since, workspace.now());
      writer.create('automationRun', { ...fresh, ...change }, run.id);
    }
  };
  await act(workspace, 'automationRun', automation.name, write, run.id);
}

/** Notes that a run came to its end, or was stopped by the user. */
export async function endRun(
  workspace: Workspace,
  id: AutomationRun['id'],
  status: 'done' | 'stopped',
): Promise<void> {
  await act(workspace, null, '', async (writer) => {
    if ((await writer.get('automationRun', id))?.status !== 'running') return;
    const endedAt = toInstant(workspace.now());
    await writer.patch('automationRun', id, { status, endedAt });
  });
}
