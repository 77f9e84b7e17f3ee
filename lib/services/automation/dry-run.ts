import type { CustomerStory } from '../../domain/automation/customer-story.ts';
import { effectsOf, type PlannedEffect } from '../../domain/automation/effects-of.ts';
import { type FollowUpLimits, followUpMoment } from '../../domain/automation/follow-up-moment.ts';
import { isTouch, plannedMove, whyOf } from '../../domain/automation/planned-move.ts';
import { shiftDay } from '../../domain/followups/calendar-day.ts';
import type { Automation } from '../../domain/records/automation.ts';
import type { CustomerId } from '../../domain/records/customer.ts';
import type { Reason } from '../../domain/records/follow-up.ts';
import { readPage } from '../../storage/table-pages.ts';
import type { LongTask } from '../backup.ts';
import { readShopRules } from '../shop-rules.ts';
import type { Workspace } from '../workspace.ts';
import { readFollowUpLimits } from './follow-up-limits.ts';
import { readStories } from './read-stories.ts';

const sliceSize = 100;
/** More are counted, and not listed. */
const mostListed = 300;

export type DryRunRow = {
  customerId: CustomerId;
  name: string;
  why: Reason;
  /** What would be done, by the day of the journey. */
  steps: { day: number; effects: PlannedEffect[] }[];
};

export type DryRun = { rows: DryRunRow[]; customers: number; looked: number };

/**
 * What an automation would do for everybody of what happened since an instant. Nothing is written.
 * Throws when the signal fires.
 */
export async function dryRun(
  workspace: Workspace,
  automation: Automation,
  since: string,
  { signal, onProgress }: LongTask = {},
): Promise<DryRun> {
  const { preset } = await readShopRules(workspace);
  const limits = await readFollowUpLimits(workspace);
  const total = await workspace.db.customer.count();
  const found: DryRun = { rows: [], customers: 0, looked: 0 };
  for (let last: unknown; ; ) {
    signal?.throwIfAborted();
    const page = await readPage(workspace.db.customer, last, sliceSize);
    const rows = page.rows as { id: CustomerId }[]; // rows of this table
    const ids = rows.map(({ id }) => id);
    for (const [customerId, story] of await readStories(workspace, ids, preset)) {
      found.looked += 1;
      const move = plannedMove(automation, story, { since, letBeUntil: null });
      if (!move || !isTouch(move)) continue;
      found.customers += 1;
      if (found.rows.length >= mostListed) continue;
      const steps = stepsFor(automation, story, limits);
      found.rows.push({ customerId, name: story.facts.customer.name, why: whyOf(move), steps });
    }
    onProgress?.({ done: found.looked, total: Math.max(total, found.looked) });
    if (page.isEnd) return found;
    last = page.last;
  }
}

/** Each step with its effects, each follow-up on the day on which it would be due, if nothing new happens. */
function stepsFor(
  automation: Automation,
  story: CustomerStory,
  limits: FollowUpLimits,
): DryRunRow['steps'] {
  return automation.steps.map((step) => {
    const on = shiftDay(story.facts.today, step.day - 1);
    const effects = effectsOf(step, story, on).map((effect) =>
      effect.kind === 'followUp'
        ? { ...effect, ...followUpMoment(effect, automation, story.facts, limits) }
        : effect,
    );
    return { day: step.day, effects };
  });
}
