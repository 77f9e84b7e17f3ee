import 'fake-indexeddb/auto';
import { Buffer } from 'node:buffer';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { exportAll } from '../../lib/services/backup.ts';
import { addComplaint, editComplaint } from '../../lib/services/complaints.ts';
import { saveContract } from '../../lib/services/contracts.ts';
import { defineField } from '../../lib/services/custom-fields.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addFollowUp } from '../../lib/services/follow-ups.ts';
import { addNeed, addNote } from '../../lib/services/interactions.ts';
import { saveProduct } from '../../lib/services/products.ts';
import { addPurchase, refundPurchase } from '../../lib/services/purchases.ts';
import { addAnswer } from '../../lib/services/satisfaction.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { openStage } from '../storage-stage.ts';

/** How many customers carry the long lists; these are looked at one by one. */
export const crowded = 5;

export type HostileBackup = { file: Buffer; customers: { id: CustomerId; payload: string }[] };

/**
 * A backup with these texts in every field that is ever shown: one customer for each, and a few who
 * carry all of them in what a customer may have many of.
 */
export async function makeHostileBackup(payloads: readonly string[]): Promise<HostileBackup> {
  const { db, newId } = await openStage('hostile');
  const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  const workspace: Workspace = { db, newId, now: () => Date.now(), zone };
  const customers: HostileBackup['customers'] = [];
  const share = Math.ceil(payloads.length / crowded);
  for (const [place, payload] of payloads.entries()) {
    const others = place < crowded ? payloads.slice(place * share, (place + 1) * share) : [];
    customers.push({ id: await addHostile(workspace, payload, others), payload });
  }
  const blob = await exportAll(db, { now: Date.now() });
  db.close();
  return { file: Buffer.from(await blob.arrayBuffer()), customers };
}

async function addHostile(
  workspace: Workspace,
  payload: string,
  others: readonly string[],
): Promise<CustomerId> {
  const custom: Record<string, string> = {};
  for (const text of others) {
    const label = text.slice(0, 60);
    const field = await defineField(workspace, { label, kind: 'text', choices: [] });
    custom[field.value.id] = text;
  }
  const { value: id } = await saveCustomer(workspace, {
    name: payload,
    remark: payload,
    company: payload,
    source: payload.slice(0, 100),
    profile: { school: payload, grade: payload, industry: payload, region: payload },
    custom,
    contactPoints: [payload, ...others].map((value) => ({
      kind: 'wechat',
      value,
      shown: value,
      channel: '',
    })),
    tags: others.map((text) => text.slice(0, 40)),
  });
  const dueOn = new Date(workspace.now()).toISOString().slice(0, 10);
  await addFollowUp(workspace, { customerId: id, title: payload, dueOn, dueTime: null });
  for (const text of others) await addBelongings(workspace, id, text);
  return id;
}

async function addBelongings(workspace: Workspace, customerId: CustomerId, text: string) {
  const note = { customerIds: [customerId], text, group: text };
  const script = `javascript:alert(${JSON.stringify(text)})`;
  await addNote(workspace, { ...note, page: { address: script, title: text } });
  const address = `https://evil.example.test/?${text}`;
  await addNote(workspace, { ...note, page: { address, title: text } });
  await addNeed(workspace, { customerId, kind: 'pain', text, source: text });
  const items = [1, 2].map((quantity) => ({ name: text, quantity, unitMinor: 2000 }));
  const order = { customerId, items, orderNumber: text.slice(0, 80) };
  const bought = await addPurchase(workspace, { ...order, currency: 'CNY', totalMinor: 6000 });
  await refundPurchase(workspace, bought.value.id, { minor: 100, reason: text });
  await addServed(workspace, customerId, text);
}

async function addServed(workspace: Workspace, customerId: CustomerId, text: string) {
  const complaint = (await addComplaint(workspace, { customerId, text })).value;
  await editComplaint(workspace, complaint, { cause: text, solution: text });
  await addAnswer(workspace, { customerId, scale: 'nps', score: 3, comment: text });
  const money = { currency: 'CNY', totalMinor: 100 } as const;
  const term = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
  const title = text.slice(0, 200);
  await saveContract(workspace, null, { customerId, title, ...money, ...term, payments: [] });
  const product = { name: title, aliases: [text.slice(0, 100)], unit: '', priceMinor: 1 };
  await saveProduct(workspace, null, { ...product, currency: 'CNY', isOffered: true });
}
