import { dayOf } from '../../domain/followups/calendar-day.ts';
import { toInstant } from '../../domain/instants.ts';
import type { CustomerId } from '../../domain/records/customer.ts';
import type { Owed, Pass, RoundState } from '../../domain/records/round-state.ts';
import type { FieldsOf, Writer } from '../../storage/writer.ts';
import { readShopRules } from '../shop-rules.ts';
import type { Workspace } from '../workspace.ts';
import { touchedCustomers } from './touched.ts';

type StateFields = FieldsOf<'roundState'>;

/** The one row there is. */
const stateId = '00000000-0000-7000-8000-000000000003';

/** How long a step that failed is left alone, so that one that always fails holds up nothing. */
const restMs = 10 * 60_000;
/** More are everybody. */
const mostOwed = 1_000;

const nothingYet: Omit<StateFields, 'epoch'> = {
  through: '',
  day: null,
  rules: '',
  pass: null,
  cutsMonth: '',
  revenueCuts: {},
};

/** How far rounds have come; as if there had been none in a database that was restored. */
export async function readRoundState({
  db,
}: Pick<Workspace, 'db'>): Promise<RoundState | StateFields> {
  const row = await db.roundState.get(stateId);
  const meta = await db.meta.get('epoch');
  const epoch = meta?.key === 'epoch' ? meta.value : '';
  return row?.epoch === epoch ? row : { ...nothingYet, epoch };
}

/** Notes how far it has come, as part of a larger act. */
export async function noteStateIn(writer: Writer, change: Partial<StateFields>): Promise<void> {
  const present = await writer.get('roundState', stateId);
  if (present) await writer.patch('roundState', stateId, change);
  else writer.create('roundState', { epoch: '', ...nothingYet, ...change }, stateId);
}

/** The rules as text: another text is another set of rules. */
async function rulesText(workspace: Workspace): Promise<string> {
  const { preset, segments } = await readShopRules(workspace);
  const changes = Object.entries(segments).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([preset, changes, workspace.zone()]);
}

async function latestClock({ db }: Workspace): Promise<string> {
  const meta = await db.operations.orderBy('clock').last();
  return meta?.clock ?? '';
}

/** What a round has to do: a pass, for one over some the customers, and whether it tries again what failed. */
export type DuePass = { pass: Pass; ids: readonly CustomerId[] | null; isRetry: boolean };

/**
 * The pass that is due: the one that was not ended, everybody on the first time, on a new day or by
 * new rules, or those who were written to since, with those for whom a step failed a while ago; null
 * when all is done.
 */
export async function duePass(workspace: Workspace): Promise<DuePass | null> {
  const state = await readRoundState(workspace);
  const startedAt = toInstant(workspace.now());
  const day = dayOf(startedAt, workspace.zone());
  const rules = await rulesText(workspace);
  const upTo = await latestClock(workspace);
  const isFirst = state.day === null;
  const owed = state.owed && state.owed.notBefore <= startedAt ? state.owed : null;
  const isRetry = owed !== null;
  const isAll = isFirst || state.day !== day || state.rules !== rules || owed?.isAll === true;
  const touched = async (until: string) =>
    withOwed(await touchedCustomers(workspace, state.through, until), owed);
  const { pass } = state;
  if (pass && pass.day === day && pass.rules === rules && (pass.scope === 'all') === isAll) {
    return { pass, ids: isAll ? null : await touched(pass.upTo), isRetry };
  }
  const fresh = {
    startedAt,
    upTo: upTo > state.through ? upTo : state.through,
    day,
    rules,
    after: '',
  };
  if (isAll) {
    const isQuiet = isFirst || state.rules !== rules;
    return { pass: { ...fresh, scope: 'all', isQuiet }, ids: null, isRetry };
  }
  const ids = await touched(fresh.upTo);
  if (ids.length === 0) return null;
  return { pass: { ...fresh, scope: 'some', isQuiet: false }, ids, isRetry };
}

/** Sorted, each once, as a pass goes through them. */
function withOwed(ids: readonly CustomerId[], owed: Owed | null): CustomerId[] {
  return [...new Set([...ids, ...(owed?.customerIds ?? [])])].sort();
}

/**
 * Who is owed another try after a pass: those of a step that failed, in ten minutes, with those who
 * were owed one before; nobody after a pass over everybody, or with those who were owed, went well.
 */
export function owedAfter(
  { pass, isRetry }: DuePass,
  before: Owed | null,
  { failed, now }: { failed: readonly CustomerId[] | null; now: number },
): Owed | null {
  const isOver = isRetry || pass.scope === 'all';
  if (failed === null) return isOver ? null : before;
  const customerIds = withOwed(failed, isOver ? null : before);
  const isMany = customerIds.length > mostOwed;
  const isAll = pass.scope === 'all' || isMany || (!isOver && before?.isAll === true);
  const notBefore = toInstant(now + restMs);
  return { notBefore, isAll, customerIds: isAll ? [] : customerIds };
}
