import type { CustomerStory, Tagged } from '../../domain/automation/customer-story.ts';
import { type CustomerHistory, factsOf } from '../../domain/facts/customer-facts.ts';
import { toInstant } from '../../domain/instants.ts';
import type { Customer, CustomerId } from '../../domain/records/customer.ts';
import type { ShopPreset } from '../../domain/records/shop-rules.ts';
import { ownedRows } from '../../storage/owned-rows.ts';
import { clockOf } from '../../sync/field-clocks.ts';
import { parseClock } from '../../sync/hlc.ts';
import { readHistories } from '../histories.ts';
import type { Workspace } from '../workspace.ts';

/** These customers as automations see them now; who does not exist is left out. */
export async function readStories(
  workspace: Workspace,
  ids: readonly CustomerId[],
  preset: ShopPreset,
): Promise<Map<CustomerId, CustomerStory>> {
  const { db } = workspace;
  const histories = await readHistories(workspace, ids);
  const standings = await db.standing.bulkGet([...ids]);
  const firings = await ownedRows(db, 'automationFiring', ids);
  const journeys = await ownedRows(db, 'journeyRun', ids);
  const tagged = await readTagged(workspace, ids);
  const at = { now: toInstant(workspace.now()), zone: workspace.zone(), preset };
  const stories = new Map<CustomerId, CustomerStory>();
  for (const [place, id] of ids.entries()) {
    const history: CustomerHistory | undefined = histories.get(id);
    if (!history) continue;
    stories.set(id, {
      history,
      facts: factsOf(history, at),
      segments: standings[place]?.segments ?? [],
      tagged: tagged.get(id) ?? [],
      fieldChangedAt: changesOf(history.customer),
      firings: (firings.get(id) ?? []).toSorted((a, b) => (a.at < b.at ? -1 : 1)),
      journeys: journeys.get(id) ?? [],
    });
  }
  return stories;
}

async function readTagged({ db }: Workspace, ids: readonly CustomerId[]) {
  const tags = new Map((await db.tag.toArray()).map((tag) => [tag.id, tag]));
  const taggings = await ownedRows(db, 'tagging', ids);
  const tagged = new Map<CustomerId, Tagged[]>();
  for (const [customerId, rows] of taggings) {
    const found = rows.flatMap(({ id, tagId, createdAt, deletedAt, isRule = false }): Tagged[] => {
      const tag = tags.get(tagId);
      if (!tag) return [];
      const endedAt = deletedAt ?? tag.deletedAt;
      return [{ id, name: tag.name, at: createdAt, endedAt, isRule }];
    });
    tagged.set(customerId, found);
  }
  return tagged;
}

/** When each field that has a value was last written, by the clock of its write. */
function changesOf({ clocks, profile, custom, stage }: Customer): Record<string, string> {
  const names = [
    ...Object.keys(profile).map((key) => `profile.${key}`),
    ...Object.keys(custom).map((key) => `custom.${key}`),
    ...(stage ? ['stage'] : []),
  ];
  return Object.fromEntries(
    names.flatMap((name) => {
      const clock = clockOf(clocks, name);
      return clock ? [[name, toInstant(parseClock(clock).ms)]] : [];
    }),
  );
}
