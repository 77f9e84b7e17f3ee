import type { CustomerStory } from '../../domain/automation/customer-story.ts';
import { type PlannedMove, plannedMove } from '../../domain/automation/planned-move.ts';
import { toInstant } from '../../domain/instants.ts';
import type { Automation } from '../../domain/records/automation.ts';
import type { AutomationRun } from '../../domain/records/automation-run.ts';
import type { CustomerId } from '../../domain/records/customer.ts';
import type { ShopPreset } from '../../domain/records/shop-rules.ts';
import { readPage } from '../../storage/table-pages.ts';
import { WriteError } from '../../storage/write-error.ts';
import type { FieldsOf, Writer } from '../../storage/writer.ts';
import type { LongTask } from '../backup.ts';
import { readShopRules } from '../shop-rules.ts';
import { act, type Workspace } from '../workspace.ts';
import { readEffectBook } from './apply-effect.ts';
import { applyMove } from './apply-move.ts';
import { endRunIn } from './end-run.ts';
import { type LetBe, readLetBe } from './let-be.ts';
import { readStories } from './read-stories.ts';

/** Customers in one transaction: few enough that pages are not held up. */
const sliceSize = 25;

/** The fields of a run of which nothing is done yet. */
export function freshRun(
  { id }: Automation,
  of: { since: string | null; ids: CustomerId[]; place: number },
  now: number,
): FieldsOf<'automationRun'> {
  const at = toInstant(now);
  const open = { endedAt: null, status: 'running', customers: 0, after: '' } as const;
  return { automationId: id, startedAt: at, ...of, ...open };
}

/**
 * Does what is left of a run, in order of the customers' ids: some in each transaction, together with
 * how far it has come, so that another worker goes on exactly there. Gives whether it was done to its
 * end. Throws a WriteError, and when the signal fires. The user's stop, an undo of the run and what can
 * never be stored end it for good.
 */
export async function finishRun(
  workspace: Workspace,
  run: AutomationRun,
  { signal, onProgress }: LongTask = {},
): Promise<boolean> {
  const automation = await workspace.db.automation.get(run.automationId);
  if (!automation || !isOn(automation)) return endRun(workspace, run.id, 'stopped');
  const { preset } = await readShopRules(workspace);
  const letBe = await readLetBe(workspace);
  const total = run.since === null ? run.ids.length : await workspace.db.customer.count();
  let done = 0;
  try {
    for await (const ids of slicesOf(workspace, run)) {
      signal?.throwIfAborted();
      if (!(await runSlice(workspace, { automation, run, preset, letBe }, ids))) {
        return isDone(workspace, run.id);
      }
      done += ids.length;
      onProgress?.({ done, total: Math.max(total, done) });
    }
  } catch (error) {
    if (signal?.aborted || isInvalid(error)) await endRun(workspace, run.id, 'stopped');
    throw error;
  }
  return endRun(workspace, run.id, 'done');
}

/** A round in the background may have taken the same run up, and been quicker. */
async function isDone({ db }: Workspace, id: AutomationRun['id']): Promise<boolean> {
  return (await db.automationRun.get(id))?.status === 'done';
}

function isOn({ deletedAt, activeFrom }: Automation): boolean {
  return deletedAt === null && activeFrom !== null;
}

/** Whether trying again cannot help: what was to be written is not valid. */
export function isInvalid(error: unknown): boolean {
  return error instanceof WriteError && error.failure === 'invalid';
}

/** Those of a run who are not done yet: the customers that were planned, or everybody. */
async function* slicesOf(
  { db }: Workspace,
  { since, ids, after }: AutomationRun,
): AsyncGenerator<CustomerId[]> {
  if (since === null) {
    const left = ids.filter((id) => id > after);
    for (let at = 0; at < left.length; at += sliceSize) yield left.slice(at, at + sliceSize);
    return;
  }
  for (let last: unknown = after === '' ? undefined : after; ; ) {
    const page = await readPage(db.customer, last, sliceSize);
    const rows = page.rows as { id: CustomerId }[]; // rows of this table
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (page.isEnd) return;
    last = page.last;
  }
}

type Running = { automation: Automation; run: AutomationRun; preset: ShopPreset; letBe: LetBe };
type Planned = { story: CustomerStory; move: PlannedMove };

/** Gives false where the run has ended: somebody stopped it or switched it off, or another was done. */
async function runSlice(
  workspace: Workspace,
  { automation, run, preset, letBe }: Running,
  ids: readonly CustomerId[],
): Promise<boolean> {
  const stories = await readStories(workspace, ids, preset);
  const moves = ids.flatMap((id): Planned[] => {
    const story = stories.get(id);
    const window = { since: run.since, letBeUntil: letBe(automation.id, id) };
    const move = story && plannedMove(automation, story, window);
    return story && move ? [{ story, move }] : [];
  });
  const work = async (writer: Writer): Promise<boolean> => {
    const present = await writer.get('automationRun', run.id);
    if (present?.status !== 'running') return false;
    const now = await writer.get('automation', automation.id);
    if (!now || !isOn(now)) {
      await endRunIn(writer, run.id, 'stopped', workspace.now());
      return false;
    }
    // Inside the transaction, so that two who need a new tag make one.
    const book = await readEffectBook(workspace);
    let customers = present.customers;
    for (const { story, move } of moves) {
      if (await applyMove(writer, move, { automation, story, run: run.id, book })) customers += 1;
    }
    await writer.patch('automationRun', run.id, { customers, after: ids.at(-1) ?? '' });
    return true;
  };
  const { value } = await act(workspace, 'automationRun', automation.name, work, run.id);
  return value;
}

async function endRun(
  workspace: Workspace,
  id: AutomationRun['id'],
  status: 'done' | 'stopped',
): Promise<boolean> {
  const { value } = await act(workspace, null, '', async (writer) => {
    await endRunIn(writer, id, status, workspace.now());
    return (await writer.get('automationRun', id))?.status === 'done';
  });
  return value;
}
