import type { CustomerId } from '../domain/records/customer.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import type { NotificationPort } from '../platform/notifications.ts';
import { markNotified } from './follow-ups.ts';
import type { PlanWithCustomers } from './plan.ts';
import type { Workspace } from './workspace.ts';

const noticePrefix = 'due:';
const restNotice = 'due';
const mostNotices = 3;

/** The words of a notice in the user's language. */
export type NoticeWords = {
  /** About one customer and what is due for them. */
  one: (name: string, titles: readonly string[]) => { title: string; message: string };
  /** About all customers for whom there is no notice of their own. */
  rest: (names: readonly string[]) => { title: string; message: string };
};

/** The customer that a notice is about; empty for the one about several. */
export function customerOfNotice(id: string): string {
  return id.startsWith(noticePrefix) ? id.slice(noticePrefix.length) : '';
}

type Due = { id: CustomerId; name: string; followUps: FollowUp[] };

function freshByCustomer(plan: PlanWithCustomers): Due[] {
  const due = new Map<CustomerId, Due>();
  for (const followUp of [...plan.overdue, ...plan.now]) {
    const customer = plan.customers.get(followUp.customerId);
    if (!customer || followUp.notifiedAt !== null) continue;
    const { id, name } = customer;
    const present = due.get(id) ?? { id, name, followUps: [] };
    due.set(id, { ...present, followUps: [...present.followUps, followUp] });
  }
  return [...due.values()];
}

/**
 * Tells of what became due: a notice for each of the first customers, one for all others. What was
 * told is a row in the database, so a worker that dies and wakes tells nothing twice; what could not
 * be shown, for want of the permission, is told once it can be.
 */
export async function notifyDue(
  workspace: Workspace,
  plan: PlanWithCustomers,
  { notices, words }: { notices: NotificationPort; words: NoticeWords },
): Promise<void> {
  if (plan.isQuiet) return;
  const due = freshByCustomer(plan);
  const rest = due.slice(mostNotices);
  const shown: FollowUp[] = [];
  try {
    for (const { id, name, followUps } of due.slice(0, mostNotices)) {
      const said = words.one(
        name,
        followUps.map(({ title }) => title),
      );
      if (await notices.show({ id: `${noticePrefix}${id}`, ...said })) shown.push(...followUps);
    }
    if (rest.length > 0) {
      const said = words.rest(rest.map(({ name }) => name));
      const isShown = await notices.show({ id: restNotice, ...said });
      if (isShown) shown.push(...rest.flatMap(({ followUps }) => followUps));
    }
  } finally {
    const ids = shown.map(({ id }) => id);
    if (ids.length > 0) await markNotified(workspace, ids);
  }
}
