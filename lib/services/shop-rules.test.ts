import { beforeEach, describe, expect, it } from 'vitest';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import { undoAct } from './history.ts';
import { changePreferences, readPreferences } from './preferences.ts';
import { changeShopRules, choosePreset, readShopRules } from './shop-rules.ts';

let workspace: TestWorkspace;
const preset = async () => (await readShopRules(workspace)).preset;

beforeEach(async () => {
  workspace = await openTestWorkspace();
});

describe('the kind of business', () => {
  it('is a shop until something else is chosen, and can be undone', async () => {
    expect(await preset()).toBe('retail');
    const { group } = await choosePreset(workspace, 'business');
    expect(await preset()).toBe('business');
    await undoAct(workspace, group);
    expect(await preset()).toBe('retail');
  });

  it('is kept in one place only', async () => {
    await choosePreset(workspace, 'campus');
    expect(await readPreferences(workspace)).not.toHaveProperty('preset');
  });

  it('is read from where it was kept before, until it is chosen anew', async () => {
    await changePreferences(workspace, { preset: 'campus' });
    expect(await preset()).toBe('campus');
    await changeShopRules(workspace, { plan: { limit: 5 } });
    await changePreferences(workspace, { preset: 'retail' });
    expect(await readShopRules(workspace)).toMatchObject({ preset: 'campus', plan: { limit: 5 } });
    await choosePreset(workspace, 'business');
    expect(await preset()).toBe('business');
  });
});

it('rules can be changed again after their first change was undone', async () => {
  const { group } = await changeShopRules(workspace, { plan: { limit: 5 } });
  await undoAct(workspace, group);
  expect((await readShopRules(workspace)).plan).toEqual({});
  await changeShopRules(workspace, { segments: {} });
  await changeShopRules(workspace, { plan: { capPerDay: 3 } });
  expect((await readShopRules(workspace)).plan).toEqual({ capPerDay: 3 });
});
