import { dayOf, shiftDay } from '../../lib/domain/followups/calendar-day.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { addComplaint, editComplaint, toggleStep } from '../../lib/services/complaints.ts';
import { saveContract } from '../../lib/services/contracts.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addAnswer, startWinBack } from '../../lib/services/satisfaction.ts';
import type { Workspace } from '../../lib/services/workspace.ts';

const hourMs = 3_600_000;

/** A customer with a complaint of each kind, a contract that is late, low answers, to be won back. */
export async function saveServed(workspace: Workspace): Promise<CustomerId> {
  const made = { name: '梁河', company: '北岸民宿', source: '门店', contactPoints: [] };
  const { value: customerId } = await saveCustomer(workspace, made);
  const now = workspace.now();
  const ago = (hours: number): string => toInstant(now - hours * hourMs);
  await addComplaint(workspace, { customerId, text: '房卡套印错了店名', at: ago(20) });
  await addComplaint(workspace, { customerId, text: '说好周一送，周三才到', at: ago(30) });
  const text = '菜单有三处错字';
  const { value: solved } = await addComplaint(workspace, { customerId, text, at: ago(90) });
  await editComplaint(workspace, solved, { cause: '用了旧稿', solution: '重印，送货上门' });
  await toggleStep(workspace, solved, 'apologised');
  await toggleStep(workspace, solved, 'solved');
  const today = dayOf(toInstant(now), workspace.zone());
  const part = (days: number, paidMinor: number) => {
    const dueOn = shiftDay(today, days);
    return { dueOn, minor: 300_000, paidMinor, paidOn: paidMinor > 0 ? dueOn : null };
  };
  await saveContract(workspace, null, {
    customerId,
    title: '客房用品年度供货',
    currency: 'CNY',
    totalMinor: 900_000,
    startsOn: shiftDay(today, -350),
    endsOn: shiftDay(today, 14),
    payments: [part(-200, 300_000), part(-65, 100_000), part(9, 0)],
  });
  await addAnswer(workspace, { customerId, scale: 'csat5', score: 3, comment: '等太久' });
  await addAnswer(workspace, { customerId, scale: 'nps', score: 9, at: ago(2_000) });
  await addAnswer(workspace, { customerId, scale: 'nps', score: 6 });
  await startWinBack(workspace, { customerId, reason: 'price' });
  return customerId;
}
