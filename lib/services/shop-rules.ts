import { type ShopPreset, type ShopRules, shopRules } from '../domain/records/shop-rules.ts';
import type { FieldsOf } from '../storage/writer.ts';
import { readPreferences } from './preferences.ts';
import { act, type Workspace } from './workspace.ts';

export type ShopRulesFields = FieldsOf<'shopRules'>;

/** The one row there is; its id is fixed so that two pages never make two. */
const shopRulesId = '00000000-0000-7000-8000-000000000002';
/** Before a shop says what it is. */
const usualPreset: ShopPreset = 'retail';

/** The shop's rules; before anything was chosen, the usual preset and no change. */
export async function readShopRules(
  workspace: Pick<Workspace, 'db'>,
): Promise<ShopRules | ShopRulesFields> {
  const row = await workspace.db.shopRules.get(shopRulesId);
  if (row && row.deletedAt === null) return row;
  const { preset = usualPreset } = await readPreferences(workspace);
  return { preset, segments: {}, triggers: {}, plan: {} };
}

/**
 * The kind of business: which fields are offered, and which figures rules start from. What was changed
 * of those stays. Can be undone.
 */
export function choosePreset(workspace: Workspace, preset: ShopPreset) {
  return changeShopRules(workspace, { preset });
}

/** Changes the shop's rules as one act that can be undone. */
export async function changeShopRules(workspace: Workspace, change: Partial<ShopRulesFields>) {
  const { preset, segments, triggers, plan } = await readShopRules(workspace);
  const whole = { preset, segments, triggers, plan, ...change };
  return act(workspace, 'settings', '', async (writer) => {
    const present = await writer.get(shopRules.name, shopRulesId);
    if (!present) {
      writer.create(shopRules.name, whole, shopRulesId);
    } else if (present.deletedAt === null) {
      await writer.patch(shopRules.name, shopRulesId, change);
    } else {
      // Its making was undone; it begins again from nothing changed.
      await writer.patch(shopRules.name, shopRulesId, whole);
      await writer.applyPaths(shopRules.name, shopRulesId, { deletedAt: null }, 'restore');
    }
  });
}
