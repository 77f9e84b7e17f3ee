import type { FollowUpLimits } from '../../domain/automation/follow-up-moment.ts';
import { planSettingsOf } from '../../domain/followups/plan-settings.ts';
import { readRestraints } from '../restraints.ts';
import { readShopRules } from '../shop-rules.ts';
import type { Workspace } from '../workspace.ts';

/** What holds back the follow-ups of automation now. */
export async function readFollowUpLimits(workspace: Workspace): Promise<FollowUpLimits> {
  const rules = await readShopRules(workspace);
  const restraints = await readRestraints(workspace, rules);
  return { zone: workspace.zone(), restraints, cap: planSettingsOf(rules) };
}
