import { describe, expect, it } from 'vitest';
import { openTestWorkspace } from '../../test/workspace.ts';
import { saveCustomer } from './customers.ts';
import { keepDraft } from './drafts.ts';
import { addNote } from './interactions.ts';

async function withDrafts() {
  const workspace = await openTestWorkspace();
  const fields = { source: '门店', contactPoints: [] };
  const { value: one } = await saveCustomer(workspace, { ...fields, name: '林一帆' });
  const { value: other } = await saveCustomer(workspace, { ...fields, name: '方圆' });
  await keepDraft(workspace, one, { text: '下周二前要报价' });
  await keepDraft(workspace, other, { text: '要两百本' });
  const drafts = async () =>
    (await workspace.db.draft.toArray()).map(({ text }) => text).toSorted();
  return { workspace, one, other, drafts };
}

describe('a note and the drafts', () => {
  it('written elsewhere leaves the half-written drafts of its customers', async () => {
    const { workspace, one, other, drafts } = await withDrafts();
    await addNote(workspace, { customerIds: [one, other], text: '来过展会' });
    expect(await workspace.db.interaction.count()).toBe(2);
    expect(await drafts()).toEqual(['下周二前要报价', '要两百本']);
  });

  it('written in a draft takes that draft with it, and no other', async () => {
    const { workspace, one, drafts } = await withDrafts();
    await addNote(workspace, { customerIds: [one], text: '下周二前要报价', isFromDraft: true });
    expect(await drafts()).toEqual(['要两百本']);
  });
});
