import type { RuleChange, ShopRules } from '../domain/records/shop-rules.ts';
import type { SegmentId } from '../domain/segments/registry.ts';
import { noShopFacts, placeCustomer, segmentsInForce } from '../domain/segments/segments-of.ts';
import type { FactsPool } from './facts-pool.ts';
import { readRoundState } from './rounds/round-state.ts';
import { changeShopRules, readShopRules } from './shop-rules.ts';
import type { Workspace } from './workspace.ts';

/** Changes one segment's rule; null goes back to the preset. Can be undone. */
export async function changeSegmentRule(
  workspace: Workspace,
  id: SegmentId,
  change: RuleChange | null,
) {
  const { segments } = await readShopRules(workspace);
  const { [id]: _old, ...others } = segments;
  return changeShopRules(workspace, { segments: change ? { ...others, [id]: change } : others });
}

/** All segments' rules back to the preset. Can be undone. */
export function resetSegmentRules(workspace: Workspace) {
  return changeShopRules(workspace, { segments: {} });
}

export type SegmentPreview = {
  /** Customers looked at so far, and whether that is everybody. */
  seen: number;
  isWhole: boolean;
  /** Who would stand elsewhere than by the rules of now. */
  moving: number;
  /** Of the segment in question: who would come and go. */
  entering: number;
  leaving: number;
};

export type PreviewOptions = {
  signal: AbortSignal;
  onProgress?: (preview: SegmentPreview) => void;
};

/**
 * What a change of a rule would do, customer by customer; null when it was given up. The page is not
 * held up.
 */
export async function previewSegmentRule(
  workspace: Workspace,
  pool: FactsPool,
  { id, change }: { id: SegmentId; change: RuleChange },
  { signal, onProgress }: PreviewOptions,
): Promise<SegmentPreview | null> {
  const shopRules: Pick<ShopRules, 'preset' | 'segments'> = await readShopRules(workspace);
  const { revenueCuts } = await readRoundState(workspace);
  const shop = { ...noShopFacts, revenueCuts };
  const now = segmentsInForce(shopRules);
  const then = segmentsInForce({
    ...shopRules,
    segments: { ...shopRules.segments, [id]: change },
  });
  let preview = { seen: 0, isWhole: false, moving: 0, entering: 0, leaving: 0 };
  for await (const slice of pool.slices(shopRules.preset, signal)) {
    for (const facts of slice) {
      const before = placeCustomer(facts, now, shop).segments;
      const after = placeCustomer(facts, then, shop).segments;
      preview.seen += 1;
      if (before.join() === after.join()) continue;
      preview.moving += 1;
      preview.entering += Number(after.includes(id) && !before.includes(id));
      preview.leaving += Number(before.includes(id) && !after.includes(id));
    }
    onProgress?.(preview);
    preview = { ...preview };
  }
  return signal.aborted ? null : { ...preview, isWhole: true };
}
