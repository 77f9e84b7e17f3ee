import { type CustomerFacts, factsOf } from '../../domain/facts/customer-facts.ts';
import { toInstant } from '../../domain/instants.ts';
import type { CustomerId } from '../../domain/records/customer.ts';
import type { Pass } from '../../domain/records/round-state.ts';
import type { ShopPreset } from '../../domain/records/shop-rules.ts';
import type { Standing } from '../../domain/records/standing.ts';
import type { ShopFacts } from '../../domain/segments/define-segment.ts';
import {
  type Placement,
  placeCustomer,
  type SegmentInForce,
} from '../../domain/segments/segments-of.ts';
import { standingChangeOf } from '../../domain/segments/standing-change.ts';
import { ruleTagsOf } from '../../domain/tags/rule-tags.ts';
import type { Writer } from '../../storage/writer.ts';
import { readHistories } from '../histories.ts';
import { act, type Workspace } from '../workspace.ts';
import { noteStateIn } from './round-state.ts';
import type { RuleTagWords } from './rule-tag-words.ts';
import { roundGroup } from './touched.ts';
import { readTagsNow, writeRuleTags } from './write-rule-tags.ts';

export type RoundContext = {
  preset: ShopPreset;
  rules: readonly SegmentInForce[];
  shop: ShopFacts;
  /** Nothing is told of customers who had no standing before: so many came at once. */
  isQuietForNew: boolean;
  words: RuleTagWords;
};

type Placed = { id: CustomerId; facts: CustomerFacts; placement: Placement };

/**
 * Places some customers anew: their standing, what changed, and how far the pass has come are written
 * together. A standing that somebody else wrote since it was read is left to them. Gives those who
 * exist.
 */
export async function placeSlice(
  workspace: Workspace,
  pass: Pass,
  ids: readonly CustomerId[],
  context: RoundContext,
): Promise<CustomerId[]> {
  const histories = await readHistories(workspace, ids);
  const before = await workspace.db.standing.bulkGet([...ids]);
  const now = toInstant(workspace.now());
  const placed = ids.flatMap((id): Placed[] => {
    const history = histories.get(id);
    if (!history) return [];
    const facts = factsOf(history, { now, zone: workspace.zone(), preset: context.preset });
    return [{ id, facts, placement: placeCustomer(facts, context.rules, context.shop) }];
  });
  const known = new Map(before.flatMap((row) => (row ? [[row.customerId, row] as const] : [])));
  const after = ids.at(-1) ?? pass.after;
  const write = async (writer: Writer): Promise<void> => {
    const tags = await readTagsNow(workspace.db, writer, ids);
    await writer.readAhead('standing', ids);
    for (const one of placed) {
      const former = await writePlacement(writer, one, known.get(one.id), { pass, context, now });
      if (former === null) continue;
      const { segments } = one.placement;
      const wanted = ruleTagsOf(one.facts, { segments, formerLifecycle: former });
      const how = { tags, words: context.words, today: one.facts.today };
      await writeRuleTags(writer, one.id, wanted, how);
    }
    for (const id of ids) if (!histories.has(id)) await forget(writer, id);
    await noteStateIn(writer, { pass: { ...pass, after } });
  };
  await act(workspace, null, '', write, roundGroup(workspace));
  return placed.map(({ id }) => id);
}

type How = { pass: Pass; context: RoundContext; now: string };

/** Gives where the customer stood before in the life cycle; null where the standing is another's. */
async function writePlacement(
  writer: Writer,
  { id, facts, placement }: Placed,
  read: Standing | undefined,
  { pass, context, now }: How,
): Promise<string | null> {
  const present = await writer.get('standing', id);
  if (present?.updatedAt !== read?.updatedAt) return null;
  const change = standingChangeOf(present ?? null, placement);
  if (!change) return present?.formerLifecycle ?? '';
  const { formerLifecycle, moves } = change;
  const { segments } = placement;
  // Every value is one of a rule's reasons; the type of the map does not hold what is absent.
  const reasons = placement.reasons as Standing['reasons'];
  const fields = { segments, reasons, formerLifecycle, computedAt: now };
  if (present) await writer.patch('standing', id, fields);
  else writer.create('standing', { customerId: id, ...fields }, id);
  const isFirst = !present || present.segments.length === 0;
  const isOld = present || context.isQuietForNew || facts.customer.isFromFile === true;
  const isTold = !pass.isQuiet && !(isFirst && isOld);
  for (const { segment, change: kind, reason } of isTold ? moves : []) {
    writer.create('segmentChange', { customerId: id, segment, change: kind, at: now, reason });
  }
  return formerLifecycle;
}

/** Who was deleted stands nowhere; if they come back, that is no event. */
async function forget(writer: Writer, id: CustomerId): Promise<void> {
  const present = await writer.get('standing', id);
  if (present && present.segments.length > 0) {
    await writer.patch('standing', id, { segments: [], reasons: {} });
  }
}
