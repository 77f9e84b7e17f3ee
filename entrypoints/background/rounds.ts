import { reportFailure } from '../../lib/platform/report-failure.ts';
import { keepRounds } from '../../lib/queries/keep-rounds.ts';
import { planByNewRules } from '../../lib/services/daily-plan.ts';
import { inTurn } from '../../lib/services/in-turn.ts';
import { isDayPlanned } from '../../lib/services/new-day.ts';
import { runRound } from '../../lib/services/rounds/run-round.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { withWorkspace } from './office.ts';
import { refreshReminders } from './reminders.ts';

async function runAndShow(workspace: Workspace): Promise<void> {
  let isNews = true;
  try {
    const seen = await runRound(workspace, { onFailure: reportFailure });
    const isReplanned = await planByNewRules(workspace);
    // A day that could not be planned held notices back: they go out now.
    isNews = seen > 0 || isReplanned || !(await isDayPlanned(workspace));
  } finally {
    if (isNews) await refreshReminders(workspace, true);
  }
}

/** Brings segments and what depends on them up to date, one round after another. */
export async function round(): Promise<void> {
  await inTurn('round', () => withWorkspace(runAndShow));
}

/** A round at the start, and after writes for as long as this worker lives. */
export async function keepRoundsGoing(): Promise<void> {
  await withWorkspace(async (workspace) => {
    keepRounds(workspace, round, reportFailure);
  });
}
