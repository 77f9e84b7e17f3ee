import { paidOff } from '../domain/contracts/payment-plan.ts';
import type { Contract } from '../domain/records/contract.ts';
import type { FieldsOf } from '../storage/writer.ts';
import { act, type Workspace } from './workspace.ts';

export type ContractFields = Omit<FieldsOf<'contract'>, 'status' | 'renews'>;

/** Stores a new agreement (`id` null) or a changed one. */
export async function saveContract(
  workspace: Workspace,
  id: Contract['id'] | null,
  fields: ContractFields,
) {
  return act(workspace, 'contract', fields.title, async (writer) => {
    if (id === null) writer.create('contract', { ...fields, status: 'active' });
    else await writer.patch('contract', id, fields);
  });
}

/** Makes the agreement that follows on, and marks the old one as renewed, as one act. */
export async function renewContract(workspace: Workspace, old: Contract, fields: ContractFields) {
  return act(workspace, 'contractRenewed', fields.title, async (writer) => {
    await writer.patch('contract', old.id, { status: 'renewed' });
    return writer.create('contract', { ...fields, status: 'active', renews: old.id });
  });
}

export async function endContract(workspace: Workspace, { id, title }: Contract) {
  return act(workspace, 'contract', title, (writer) =>
    writer.patch('contract', id, { status: 'ended' }),
  );
}

export async function deleteContract(workspace: Workspace, { id, title }: Contract) {
  return act(workspace, 'contract', title, (writer) => writer.remove('contract', id));
}

/**
 * Notes that `minor` (minor units) came in on `day` for the payment at `place` of the plan. Throws a
 * RangeError when that is more than what is left of it.
 */
export async function payContract(
  workspace: Workspace,
  { id, title }: Contract,
  place: number,
  paid: { minor: number; day: string },
) {
  return act(workspace, 'payment', title, async (writer) => {
    const contract = await writer.get('contract', id);
    if (!contract) throw new Error(`expected a contract with id ${id}, found none`);
    await writer.patch('contract', id, { payments: paidOff(contract.payments, place, paid) });
  });
}
