import { type Brief, briefOf, type NextContact, nextContactOf } from '../domain/brief/brief.ts';
import {
  type ConversationWay,
  type OpenSite,
  wayToConversation,
} from '../domain/brief/conversation-way.ts';
import { factsOf } from '../domain/facts/customer-facts.ts';
import { dayOf } from '../domain/followups/calendar-day.ts';
import { cadenceDay, rhythmIn } from '../domain/followups/triggers/cadence.ts';
import { toInstant } from '../domain/instants.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import { findAbout, isSiteId } from '../sites/catalog.ts';
import { tellBriefDraftIn } from './drafts.ts';
import { completeFollowUp, freshFields } from './follow-ups.ts';
import { readHistories } from './histories.ts';
import { readShopRules } from './shop-rules.ts';
import { readSiteSettings } from './site-settings.ts';
import type { Workspace } from './workspace.ts';

export type FullBrief = Brief & { next: NextContact };

/** What to know before getting in touch with the customer of a due follow-up. */
export async function readBrief(workspace: Workspace, followUp: FollowUp): Promise<FullBrief> {
  const { db } = workspace;
  const { customerId } = followUp;
  const own = { customerId };
  const interactions = await db.interaction.where(own).toArray();
  const purchases = await db.purchase.where(own).toArray();
  const followUps = await db.followUp.where(own).toArray();
  const complaints = await db.complaint.where(own).toArray();
  const taggings = (await db.tagging.where(own).toArray()).filter((row) => !row.deletedAt);
  const tags = await db.tag.bulkGet(taggings.map(({ tagId }) => tagId));
  const live = tags.flatMap((tag) => (tag?.deletedAt === null ? [tag] : []));
  const standing = await db.standing.where(own).first();
  const today = dayOf(toInstant(workspace.now()), workspace.zone());
  return {
    ...briefOf(followUp, { interactions, purchases, followUps, complaints, tags: live }),
    next: nextContactOf(standing?.segments[0] ?? '', today, await readShopRules(workspace)),
  };
}

/**
 * The day on which the shop's rhythm brings a customer up by itself, counted from the last touch; null
 * where no rhythm is theirs, or where that day has come.
 */
export async function readRhythmDay(
  workspace: Workspace,
  customerId: CustomerId,
): Promise<string | null> {
  const rules = await readShopRules(workspace);
  const settings = rhythmIn(rules);
  const history = (await readHistories(workspace, [customerId])).get(customerId);
  if (!settings || !history) return null;
  const at = { now: toInstant(workspace.now()), zone: workspace.zone(), preset: rules.preset };
  const facts = factsOf(history, at);
  const standing = await workspace.db.standing.where({ customerId }).first();
  const day = cadenceDay(facts, standing?.segments[0] ?? '', settings);
  return day !== null && day > facts.today ? day : null;
}

export type Outcome = {
  /** What happened, in one line; empty where the rep wrote nothing. */
  text: string;
  /** The next follow-up that the rep agreed to; null for none. */
  next: { title: string; dueOn: string } | null;
};

/** Done, with what happened and when to go on: one act, one undo. */
export async function finishFollowUp(workspace: Workspace, followUp: FollowUp, outcome: Outcome) {
  const { customerId } = followUp;
  const text = outcome.text.trim();
  return completeFollowUp(workspace, followUp, async (writer) => {
    await tellBriefDraftIn(writer, workspace.db, followUp);
    if (text !== '') {
      const at = toInstant(workspace.now());
      const said = { customerId, kind: 'note', at, text } as const;
      writer.create('interaction', { ...said, site: '', page: null, group: '' });
    }
    if (outcome.next) {
      const { title, dueOn } = outcome.next;
      const due = { dueOn, dueTime: null, zone: workspace.zone() };
      writer.create('followUp', freshFields({ customerId, title }, due));
    }
  });
}

/** The way to the conversation with a customer, over sites that are switched on. */
export async function readConversationWay(
  workspace: Workspace,
  customerId: CustomerId,
): Promise<ConversationWay | null> {
  const { db } = workspace;
  const customer = await db.customer.get(customerId);
  if (!customer) return null;
  const own = { customerId };
  const sites = (await readSiteSettings(workspace)).flatMap(
    ({ site, origins, isOn }): OpenSite[] =>
      isOn && isSiteId(site) ? [{ id: site, kind: findAbout(site).kind, origins }] : [],
  );
  return wayToConversation(customer.remark || customer.name, {
    contactPoints: await db.contactPoint.where(own).toArray(),
    interactions: await db.interaction.where(own).toArray(),
    links: await db.link.where(own).toArray(),
    sites,
    opensConversation,
  });
}

function opensConversation(site: string, address: string): boolean {
  if (!isSiteId(site) || !URL.canParse(address)) return false;
  const { origins, opensConversation: opens } = findAbout(site);
  const url = new URL(address);
  return opens !== undefined && origins.includes(`${url.origin}/*`) && opens(url);
}
