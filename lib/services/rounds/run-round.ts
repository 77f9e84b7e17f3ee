import type { CustomerId } from '../../domain/records/customer.ts';
import type { Pass, RoundState } from '../../domain/records/round-state.ts';
import type { ShopRules } from '../../domain/records/shop-rules.ts';
import { settingsFor } from '../../domain/rule-settings.ts';
import { segmentRules } from '../../domain/segments/registry.ts';
import { noShopFacts, segmentsInForce } from '../../domain/segments/segments-of.ts';
import { readPage } from '../../storage/table-pages.ts';
import { readShopRules } from '../shop-rules.ts';
import { act, type Workspace } from '../workspace.ts';
import { placeSlice, type RoundContext } from './place-slice.ts';
import { measureCuts } from './revenue-cuts.ts';
import { type DuePass, duePass, noteStateIn, owedAfter, readRoundState } from './round-state.ts';
import { loadRuleTagWords } from './rule-tag-words.ts';
import { type RoundStep, roundSteps } from './steps.ts';

/** Customers in one transaction: few enough that pages are not held up. */
const sliceSize = 200;
/** As many newcomers at once were imported, and nothing is told of them. */
const manyNewcomers = 50;

export type RoundOptions = {
  steps?: readonly RoundStep[];
  /** A step that failed is told, the others go on, and it is tried again with these customers later. */
  onFailure?: (error: unknown) => void;
};

/**
 * Brings segments up to date, and then what depends on them: everybody the first time, on a new day
 * and by new rules, else those who were written to. It may be stopped at any point and run again: each
 * change is written once. Gives how many customers were looked at. Throws a WriteError.
 */
export async function runRound(
  workspace: Workspace,
  { steps = roundSteps, onFailure }: RoundOptions = {},
): Promise<number> {
  const due = await duePass(workspace);
  if (!due) return 0;
  const { pass } = due;
  const context = await contextOf(workspace, due);
  const customerIds: CustomerId[] = [];
  for await (const ids of slicesOf(workspace, due)) {
    customerIds.push(...(await placeSlice(workspace, pass, ids, context)));
  }
  const seen = pass.after === '' ? customerIds : await everybodyOf(workspace, due);
  const report = { scope: pass.scope, customerIds: seen };
  let hasFailed = false;
  for (const step of steps) {
    await step(workspace, report).catch((error: unknown) => {
      if (!onFailure) throw error;
      hasFailed = true;
      onFailure(error);
    });
  }
  await endPass(workspace, due, hasFailed ? seen : null);
  return seen.length;
}

/** What the rules may know beside the customer; the shop's cut points are made anew once a month. */
async function contextOf(workspace: Workspace, { pass, ids }: DuePass): Promise<RoundContext> {
  const shopRules = await readShopRules(workspace);
  const state = await readRoundState(workspace);
  // All of it: the stored row may be of a database that was replaced since.
  const { epoch, through, day, rules, owed = null } = state;
  const kept = { epoch, through, day, rules, owed };
  const month = pass.day.slice(0, 7);
  const newcomers = await countNewcomers(workspace, ids);
  const isMany = pass.scope === 'all' || newcomers > manyNewcomers;
  const isStale =
    state.cutsMonth !== month || (isMany && (rules !== pass.rules || isThin(state.revenueCuts)));
  const revenueCuts = isStale ? await cutsFor(workspace, pass, shopRules) : state.revenueCuts;
  await act(workspace, null, '', (writer) =>
    noteStateIn(writer, { ...kept, pass, revenueCuts, cutsMonth: month }),
  );
  return {
    preset: shopRules.preset,
    rules: segmentsInForce(shopRules),
    shop: { ...noShopFacts, revenueCuts },
    isQuietForNew: newcomers > manyNewcomers,
    words: await loadRuleTagWords(workspace),
  };
}

/** Cut points of a shop that had hardly any buyers yet hold until more came. */
function isThin(revenueCuts: RoundState['revenueCuts']): boolean {
  return Object.values(revenueCuts).every(({ buyers }) => buyers < manyNewcomers);
}

async function cutsFor(
  workspace: Workspace,
  { day }: Pass,
  { preset, segments }: Pick<ShopRules, 'preset' | 'segments'>,
) {
  const rule = segmentRules.find(({ id }) => id === 'highValue');
  if (!rule) return {};
  const { settings } = settingsFor(rule.presets, preset, segments[rule.id]);
  const { days, topPercent } = settings;
  return measureCuts(workspace, { today: day, days: Number(days), topPercent: Number(topPercent) });
}

async function countNewcomers(
  { db }: Workspace,
  ids: readonly CustomerId[] | null,
): Promise<number> {
  if (ids === null) return (await db.customer.count()) - (await db.standing.count());
  const known = await db.standing.bulkGet([...ids]);
  return known.filter((row) => row === undefined).length;
}

/** The customers of a pass who are not done yet, some at a time. */
async function* slicesOf({ db }: Workspace, { pass, ids }: DuePass): AsyncGenerator<CustomerId[]> {
  if (ids !== null) {
    const left = ids.filter((id) => id > pass.after);
    for (let at = 0; at < left.length; at += sliceSize) yield left.slice(at, at + sliceSize);
    return;
  }
  for (let last: unknown = pass.after === '' ? undefined : pass.after; ; ) {
    const page = await readPage(db.customer, last, sliceSize);
    const rows = page.rows as { id: CustomerId }[]; // rows of this table
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (page.isEnd) return;
    last = page.last;
  }
}

/** Who is to be told of after a pass went on where it had been stopped. */
async function everybodyOf({ db }: Workspace, { ids }: DuePass): Promise<CustomerId[]> {
  const rows = ids === null ? await db.customer.toArray() : await db.customer.bulkGet([...ids]);
  return rows.flatMap((row) => (row && row.deletedAt === null ? [row.id] : []));
}

async function endPass(
  workspace: Workspace,
  due: DuePass,
  failed: readonly CustomerId[] | null,
): Promise<void> {
  const { scope, upTo, day, rules } = due.pass;
  const ended = scope === 'all' ? { day, rules } : {};
  const before = (await readRoundState(workspace)).owed ?? null;
  const owed = owedAfter(due, before, { failed, now: workspace.now() });
  await act(workspace, null, '', (writer) =>
    noteStateIn(writer, { through: upTo, pass: null, owed, ...ended }),
  );
}
