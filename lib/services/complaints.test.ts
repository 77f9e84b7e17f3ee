import { describe, expect, it } from 'vitest';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import type { Complaint } from '../domain/records/complaint.ts';
import { undo } from '../storage/undo.ts';
import { addComplaint, answerComplaint, reopenComplaint, toggleStep } from './complaints.ts';
import { saveCustomer } from './customers.ts';
import { completeFollowUp, freshFields } from './follow-ups.ts';
import { act } from './workspace.ts';

async function complained() {
  const workspace = await openTestWorkspace();
  const made = { name: '林一帆', source: '门店', contactPoints: [] };
  const customerId = (await saveCustomer(workspace, made)).value;
  const { value } = await addComplaint(workspace, { customerId, text: '封面印反了' });
  return { workspace, complaint: value };
}

const stored = ({ db }: TestWorkspace, { id }: Complaint) => db.complaint.get(id);

/** A reminder as the complaint's rule makes it. */
async function remind(workspace: TestWorkspace, { id, customerId }: Complaint, occasion: string) {
  const due = { dueOn: '2026-11-21', dueTime: null, zone: workspace.zone() };
  const fields = freshFields({ customerId, title: '回应投诉' }, due);
  const reasons = [{ code: 'complaintFirst', values: {} }];
  const origin = { trigger: 'complaint', occasion: `${id}:${occasion}`, strength: 98, reasons };
  const written = await act(workspace, 'followUp', '', (writer) =>
    writer.create('followUp', { ...fields, origin }),
  );
  return written.value;
}

describe('a reminder of a complaint', () => {
  it('that is done answers the customer, and undo takes both back', async () => {
    const { workspace, complaint } = await complained();
    const { group } = await completeFollowUp(
      workspace,
      await remind(workspace, complaint, 'first'),
    );
    const now = '2026-11-21T02:00:00.000Z';
    expect(await stored(workspace, complaint)).toMatchObject({ respondedAt: now });
    await undo(workspace.db, group, { now: workspace.now(), newId: workspace.newId });
    expect(await stored(workspace, complaint)).toMatchObject({ respondedAt: null });
  });

  it('to check it closes one that is solved, and no other', async () => {
    const { workspace, complaint } = await complained();
    await completeFollowUp(workspace, await remind(workspace, complaint, 'check:2026-11-18'));
    expect((await stored(workspace, complaint))?.steps).toEqual({});
    await toggleStep(workspace, complaint, 'solved');
    await completeFollowUp(workspace, await remind(workspace, complaint, 'check:2026-11-21'));
    expect(Object.keys((await stored(workspace, complaint))?.steps ?? {})).toEqual([
      'solved',
      'checked',
    ]);
  });
});

describe('the steps of a complaint', () => {
  it('keep the first answer when one is taken back', async () => {
    const { workspace, complaint } = await complained();
    await answerComplaint(workspace, complaint);
    workspace.at('2026-11-21T05:00:00.000Z');
    await toggleStep(workspace, complaint, 'apologised');
    await toggleStep(workspace, complaint, 'apologised');
    expect(await stored(workspace, complaint)).toMatchObject({
      steps: {},
      respondedAt: '2026-11-21T02:00:00.000Z',
    });
  });

  it('forget the solution only when it is opened again', async () => {
    const { workspace, complaint } = await complained();
    for (const step of ['listened', 'solved', 'checked'] as const) {
      await toggleStep(workspace, complaint, step);
    }
    await reopenComplaint(workspace, complaint);
    expect(Object.keys((await stored(workspace, complaint))?.steps ?? {})).toEqual(['listened']);
  });
});
