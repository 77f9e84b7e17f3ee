import 'fake-indexeddb/auto';
import { Buffer } from 'node:buffer';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { exportAll } from '../../lib/services/backup.ts';
import { defineField } from '../../lib/services/custom-fields.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addFollowUp } from '../../lib/services/follow-ups.ts';
import { addNeed, addNote } from '../../lib/services/interactions.ts';
import { addPurchase, refundPurchase } from '../../lib/services/purchases.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { openStage } from '../storage-stage.ts';

export type HostileBackup = { file: Buffer; customers: { id: CustomerId; payload: string }[] };

/** A backup of customers that carry these texts in every field that is ever shown. */
export async function makeHostileBackup(payloads: readonly string[]): Promise<HostileBackup> {
  const { db, newId } = await openStage('hostile');
  const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  const workspace: Workspace = { db, newId, now: () => Date.now(), zone };
  const customers: HostileBackup['customers'] = [];
  for (const payload of payloads) {
    customers.push({ id: await addHostile(workspace, payload), payload });
  }
  const blob = await exportAll(db, { now: Date.now() });
  db.close();
  return { file: Buffer.from(await blob.arrayBuffer()), customers };
}

async function addHostile(workspace: Workspace, payload: string): Promise<CustomerId> {
  const point = (kind: 'email' | 'wechat' | 'handle') => ({
    kind,
    value: payload,
    shown: payload,
    channel: '',
  });
  const field = await defineField(workspace, {
    label: payload.slice(0, 60),
    kind: 'text',
    choices: [],
  });
  const { value: id } = await saveCustomer(workspace, {
    name: payload,
    remark: payload,
    company: payload,
    source: payload.slice(0, 100),
    profile: { school: payload, grade: payload, industry: payload, region: payload },
    custom: { [field.value.id]: payload },
    contactPoints: [point('email'), point('wechat'), point('handle')],
    tags: [payload.slice(0, 40)],
  });
  await addNote(workspace, {
    customerIds: [id],
    text: payload,
    group: payload,
    page: { address: `javascript:alert(${JSON.stringify(payload)})`, title: payload },
  });
  await addNote(workspace, {
    customerIds: [id],
    text: payload,
    page: { address: `https://evil.example.test/?${payload}`, title: payload },
  });
  await addNeed(workspace, { customerId: id, kind: 'pain', text: payload, source: payload });
  const dueOn = new Date(workspace.now()).toISOString().slice(0, 10);
  await addFollowUp(workspace, { customerId: id, title: payload, dueOn, dueTime: null });
  const purchase = await addPurchase(workspace, {
    customerId: id,
    currency: 'CNY',
    totalMinor: 5000,
    orderNumber: payload.slice(0, 80),
    items: [
      { name: payload, quantity: 1, unitMinor: 2000 },
      { name: payload, quantity: 1, unitMinor: 3000 },
    ],
  });
  await refundPurchase(workspace, purchase.value.id, { minor: 100, reason: payload });
  return id;
}
