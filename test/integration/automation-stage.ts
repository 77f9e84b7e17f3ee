import type { Action, When } from '../../lib/domain/automation/rule-schema.ts';
import type { Automation } from '../../lib/domain/records/automation.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { automationStep } from '../../lib/services/automation/automation-step.ts';
import {
  type AutomationDraft,
  readAutomations,
  saveAutomation,
  switchAutomation,
} from '../../lib/services/automation/automations.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import { runRound } from '../../lib/services/rounds/run-round.ts';
import type { Workspace } from '../../lib/services/workspace.ts';

/** A rule with one step, of which only what matters is given. */
export function ruleOf(when: When, actions: Action[], more: Partial<AutomationDraft> = {}) {
  const draft: AutomationDraft = {
    form: 'rule',
    name: '规则',
    when,
    match: 'all',
    conditions: [],
    steps: [{ day: 1, actions }],
    stops: [],
    limit: 50,
    template: '',
  };
  return { ...draft, ...more };
}

export const tagIt = (tag: string, days: number | null = null): Action => ({
  kind: 'tag',
  tag,
  days,
});

export const followUpIn = (inDays: number, title: string): Action => ({
  kind: 'followUp',
  title,
  inDays,
  time: null,
});

/** Kept and switched on. */
export async function running(workspace: Workspace, draft: AutomationDraft): Promise<Automation> {
  const { value: id } = await saveAutomation(workspace, draft);
  const find = async () => {
    const found = (await readAutomations(workspace)).find((each) => each.id === id);
    if (!found) throw new Error('expected the automation that was just kept');
    return found;
  };
  await switchAutomation(workspace, await find(), true);
  return find();
}

export async function customerOf(workspace: Workspace, name: string): Promise<CustomerId> {
  const input = { name, source: '门店', contactPoints: [] };
  return (await saveCustomer(workspace, input)).value;
}

/** Rounds until one finds nothing to do. */
export async function settle(workspace: Workspace): Promise<void> {
  for (let round = 0; round < 12; round += 1) {
    if ((await runRound(workspace, { steps: [automationStep] })) === 0) return;
  }
  throw new Error('expected rounds to come to rest after a few');
}

/** Names of the tags that somebody has now, sorted. */
export async function tagsOf({ db }: Workspace, customerId: CustomerId): Promise<string[]> {
  const rows = await db.tagging.where('customerId').equals(customerId).toArray();
  const worn = rows.filter(({ deletedAt }) => deletedAt === null);
  const tags = await db.tag.bulkGet(worn.map(({ tagId }) => tagId));
  return tags.flatMap((tag) => (tag ? [tag.name] : [])).toSorted();
}

/** Open follow-ups, by title. */
export async function openFollowUps({ db }: Workspace, customerId?: CustomerId) {
  const rows = await db.followUp.toArray();
  return rows
    .filter((row) => row.status === 'open' && row.deletedAt === null)
    .filter((row) => customerId === undefined || row.customerId === customerId)
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
}
