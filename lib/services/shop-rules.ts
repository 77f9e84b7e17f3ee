import { type ShopRules, shopRules } from '../domain/records/shop-rules.ts';
import type { FieldsOf } from '../storage/writer.ts';
import { changePreferences, readPreferences } from './preferences.ts';
import { act, type Workspace } from './workspace.ts';

export type ShopRulesFields = FieldsOf<'shopRules'>;

/** The one row there is; its id is fixed so that two pages never make two. */
const shopRulesId = '00000000-0000-7000-8000-000000000002';

/** The shop's rules; before anything was chosen, the preset of its profile and no change. */
export async function readShopRules(
  workspace: Pick<Workspace, 'db'>,
): Promise<ShopRules | ShopRulesFields> {
  const row = await workspace.db.shopRules.get(shopRulesId);
  if (row && row.deletedAt === null) return row;
  const { preset } = await readPreferences(workspace);
  return { preset, segments: {}, triggers: {}, plan: {} };
}

/** The kind of business: which fields are offered, and which figures rules start from. */
export async function choosePreset(workspace: Workspace, preset: ShopRules['preset']) {
  const row = await workspace.db.shopRules.get(shopRulesId);
  // Without a row the rules follow the profile; one made here would make an empty profile look used.
  if (row?.deletedAt === null) await changeShopRules(workspace, { preset });
  return changePreferences(workspace, { preset });
}

/** Changes the shop's rules as one act that can be undone. */
export async function changeShopRules(workspace: Workspace, change: Partial<ShopRulesFields>) {
  const { preset, segments, triggers, plan } = await readShopRules(workspace);
  return act(workspace, 'settings', '', async (writer) => {
    const present = await writer.get(shopRules.name, shopRulesId);
    if (present) await writer.patch(shopRules.name, shopRulesId, change);
    else
      writer.create(shopRules.name, { preset, segments, triggers, plan, ...change }, shopRulesId);
  });
}
