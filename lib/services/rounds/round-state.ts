import { dayOf } from '../../domain/followups/calendar-day.ts';
import { toInstant } from '../../domain/instants.ts';
import type { CustomerId } from '../../domain/records/customer.ts';
import type { Pass, RoundState } from '../../domain/records/round-state.ts';
import type { FieldsOf, Writer } from '../../storage/writer.ts';
import { readShopRules } from '../shop-rules.ts';
import type { Workspace } from '../workspace.ts';
import { touchedCustomers } from './touched.ts';

type StateFields = FieldsOf<'roundState'>;

/** The one row there is. */
const stateId = '00000000-0000-7000-8000-000000000003';

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

/** What a round has to do: a pass, and for one over some the customers. */
export type DuePass = { pass: Pass; ids: readonly CustomerId[] | null };

/**
 * The pass that is due: the one that was not ended, everybody on the first time, on a new day or by
 * new rules, or those who were written to since; null when all is done.
 */
export async function duePass(workspace: Workspace): Promise<DuePass | null> {
  const state = await readRoundState(workspace);
  const startedAt = toInstant(workspace.now());
  const day = dayOf(startedAt, workspace.zone());
  const rules = await rulesText(workspace);
  const upTo = await latestClock(workspace);
  const isFirst = state.day === null;
  const isAll = isFirst || state.day !== day || state.rules !== rules;
  const { pass } = state;
  if (pass && pass.day === day && pass.rules === rules && (pass.scope === 'all') === isAll) {
    const ids = isAll ? null : await touchedCustomers(workspace, state.through, pass.upTo);
    return { pass, ids };
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
    return { pass: { ...fresh, scope: 'all', isQuiet }, ids: null };
  }
  const ids = await touchedCustomers(workspace, state.through, fresh.upTo);
  if (ids.length === 0) return null;
  return { pass: { ...fresh, scope: 'some', isQuiet: false }, ids };
}
