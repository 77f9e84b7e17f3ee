import type { CustomerId } from '../domain/records/customer.ts';
import type { Satisfaction } from '../domain/records/satisfaction.ts';
import type { WinBack } from '../domain/records/win-back.ts';
import { readSatisfactionLimits, type SatisfactionLimits } from '../services/satisfaction.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

export type Answers = { rows: Satisfaction[]; limits: SatisfactionLimits };

type Dated = { at: string; deletedAt: string | null };

function newestFirst<Row extends Dated>(rows: readonly Row[]): Row[] {
  return rows
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** A customer's answers, newest first, and from where on one is an alarm. */
export function useAnswers(customerId: CustomerId) {
  const workspace = useWorkspace();
  return useLive<Answers>(['answers', customerId], async () => ({
    rows: newestFirst(
      await workspace.db.satisfaction.where('customerId').equals(customerId).toArray(),
    ),
    limits: await readSatisfactionLimits(workspace),
  }));
}

/** Attempts to win a customer back, newest first. */
export function useWinBacks(customerId: CustomerId) {
  const { db } = useWorkspace();
  return useLive<WinBack[]>(['winBacks', customerId], async () =>
    newestFirst(await db.winBack.where('customerId').equals(customerId).toArray()),
  );
}
