import { type CalendarEntry, icalOf } from '../domain/followups/ical.ts';
import { toInstant } from '../domain/instants.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import { readPlan } from './plan.ts';
import type { Workspace } from './workspace.ts';

export type CalendarExport = {
  /** Name of the calendar. */
  name: string;
  summary: (customer: string, title: string) => string;
  /** Whether phone numbers go into the file; a calendar is often shared. */
  hasPhones: boolean;
};

/** Open follow-ups of customers who may be contacted, as an iCalendar file, and how many they are. */
export async function exportCalendar(
  workspace: Workspace,
  { name, summary, hasPhones }: CalendarExport,
): Promise<{ file: Blob; count: number }> {
  const plan = await readPlan(workspace);
  const { overdue, now, laterToday, tomorrow, later, snoozed } = plan;
  const followUps = [overdue, now, laterToday, tomorrow, later, snoozed].flat();
  const phones = hasPhones ? await readPhones(workspace, followUps) : new Map<string, string[]>();
  const entries = followUps.map((followUp): CalendarEntry => {
    const customer = plan.customers.get(followUp.customerId)?.name ?? '';
    const description = (phones.get(followUp.customerId) ?? []).join('\n');
    return { followUp, summary: summary(customer, followUp.title), description };
  });
  const text = icalOf(entries, { name, now: toInstant(workspace.now()) });
  return { file: new Blob([text], { type: 'text/calendar' }), count: entries.length };
}

async function readPhones({ db }: Workspace, followUps: readonly FollowUp[]) {
  const ids = [...new Set(followUps.map(({ customerId }) => customerId))];
  const phones = new Map<string, string[]>();
  await db.contactPoint
    .where('customerId')
    .anyOf(ids)
    .filter(({ kind, deletedAt }) => kind === 'phone' && deletedAt === null)
    .each(({ customerId, value }) => {
      phones.set(customerId, [...(phones.get(customerId) ?? []), value]);
    });
  return phones;
}
