import type { Restraints } from '../domain/calendar/allowed-moment.ts';
import { shopTimeOf } from '../domain/followups/plan-settings.ts';
import type { ShopRules } from '../domain/records/shop-rules.ts';
import { readPreferences } from './preferences.ts';
import type { Workspace } from './workspace.ts';

/** What moves the reminders that no person wrote: the rep's quiet hours and the shop's days off. */
export async function readRestraints(
  workspace: Pick<Workspace, 'db'>,
  rules: Pick<ShopRules, 'preset' | 'plan'>,
): Promise<Restraints> {
  const { quietFrom, quietTo } = await readPreferences(workspace);
  const quiet = quietFrom !== null && quietTo !== null ? { from: quietFrom, to: quietTo } : null;
  return { quiet, workingTime: shopTimeOf(rules) };
}
