import type { PlannedEffect } from '../../domain/automation/effects-of.ts';
import { type FollowUpLimits, followUpMoment } from '../../domain/automation/follow-up-moment.ts';
import type { FieldPath } from '../../domain/automation/rule-schema.ts';
import type { CustomerFacts } from '../../domain/facts/customer-facts.ts';
import { dueAt } from '../../domain/followups/due-at.ts';
import { ruleMadeId } from '../../domain/followups/follow-up-id.ts';
import { idSchema } from '../../domain/ids.ts';
import type { Automation } from '../../domain/records/automation.ts';
import type { Effect } from '../../domain/records/automation-firing.ts';
import type { CustomField } from '../../domain/records/custom-field.ts';
import { type CustomValue, profileKeys } from '../../domain/records/customer.ts';
import { type Tag, tagHues } from '../../domain/records/tag.ts';
import type { Writer } from '../../storage/writer.ts';
import type { Workspace } from '../workspace.ts';
import { readFollowUpLimits } from './follow-up-limits.ts';

/** What effects are written with: the shop's tags, own fields and scripts, read once. */
export type EffectBook = {
  tags: Tag[];
  fields: readonly CustomField[];
  /** Titles of scripts by id. */
  scripts: ReadonlyMap<string, string>;
  limits: FollowUpLimits;
};

export async function readEffectBook(workspace: Workspace): Promise<EffectBook> {
  const { db } = workspace;
  const isLive = (row: { deletedAt: string | null }): boolean => row.deletedAt === null;
  const tags = (await db.tag.toArray()).filter(isLive);
  const fields = (await db.customField.toArray()).filter(isLive);
  const scripts = new Map(
    (await db.script.toArray()).map(({ id, title }) => [id as string, title]),
  ); // looked up by text
  return { tags, fields, scripts, limits: await readFollowUpLimits(workspace) };
}

/** Where an effect belongs: the ids of what it makes come from these, so that it is made once. */
export type EffectPlace = {
  automation: Automation;
  facts: CustomerFacts;
  occasion: string;
  /** Number of the effect within its step. */
  part: number;
};

const byNobody = { isTakenBack: false } as const;

/** Writes one effect as part of a larger act; null when there was nothing to write any more. */
export async function applyEffect(
  writer: Writer,
  effect: PlannedEffect,
  place: EffectPlace,
  book: EffectBook,
): Promise<Effect | null> {
  switch (effect.kind) {
    case 'tag':
      return putTag(writer, effect, place, book);
    case 'untag':
      for (const id of effect.taggings) await writer.remove('tagging', id);
      return {
        kind: 'untag',
        tag: effect.tag,
        taggings: effect.taggings.map((id) => idSchema('tagging').parse(id)),
        ...byNobody,
      };
    case 'followUp':
      return makeFollowUp(writer, effect, place, book);
    case 'held':
      return { ...effect, ...byNobody };
    case 'owner':
      await writer.applyPaths(
        'customer',
        place.facts.customer.id,
        { ownerId: effect.after },
        'patch',
      );
      return { ...effect, ...byNobody };
    case 'stage':
      return setStage(writer, effect, place);
    default:
      return setField(writer, effect, place, book);
  }
}

type PlannedOf<Kind extends PlannedEffect['kind']> = Extract<PlannedEffect, { kind: Kind }>;

async function putTag(
  writer: Writer,
  { tag: name, expiresOn }: PlannedOf<'tag'>,
  place: EffectPlace,
  book: EffectBook,
): Promise<Effect> {
  let tag = book.tags.find((each) => each.name === name);
  if (!tag) {
    tag = writer.create('tag', { name, level: 'behaviour', hue: book.tags.length % tagHues });
    book.tags.push(tag);
  }
  const tagging = idSchema('tagging').parse(madeId('tag', place));
  const fields = { customerId: place.facts.customer.id, tagId: tag.id };
  writer.create('tagging', expiresOn ? { ...fields, expiresOn } : fields, tagging);
  return { kind: 'tag', tag: name, tagging, expiresOn, ...byNobody };
}

function makeFollowUp(
  writer: Writer,
  { title: asked, dueOn: askedOn, dueTime: askedAt, script }: PlannedOf<'followUp'>,
  place: EffectPlace,
  book: EffectBook,
): Effect {
  const { automation, facts } = place;
  const { customer } = facts;
  const { limits, scripts } = book;
  const { zone } = limits;
  const wished = { dueOn: askedOn, dueTime: askedAt };
  const { dueOn, dueTime } = followUpMoment(wished, automation, facts, limits);
  const title = asked === '' ? automation.name : asked;
  const id = idSchema('followUp').parse(madeId('followUp', place));
  const { name } = automation;
  const said = script?.by === 'script' ? (scripts.get(script.value) ?? '') : (script?.value ?? '');
  const reason = said
    ? { code: 'automationScript', values: { name, script: said } }
    : { code: 'automation', values: { name } };
  writer.create(
    'followUp',
    {
      customerId: customer.id,
      title,
      dueOn,
      dueTime,
      zone,
      dueAt: dueAt({ dueOn, dueTime, zone }),
      snoozedUntil: null,
      status: 'open',
      doneAt: null,
      notifiedAt: null,
      origin: {
        trigger: automation.form,
        occasion: id,
        strength: strengths[automation.form],
        reasons: [reason],
      },
    },
    id,
  );
  return { kind: 'followUp', followUp: id, title, dueOn, ...byNobody };
}

/** Among the strengths of triggers: above regular contact, below complaints and payments. */
const strengths = { rule: 60, journey: 62 } as const;

async function setStage(
  writer: Writer,
  { after }: PlannedOf<'stage'>,
  { facts: { customer } }: EffectPlace,
): Promise<Effect | null> {
  const present = await writer.get('customer', customer.id);
  if (!present || present.stage === after) return null;
  await writer.patch('customer', customer.id, { stage: after });
  return { kind: 'stage', before: present.stage ?? null, after, ...byNobody };
}

async function setField(
  writer: Writer,
  { field, value }: PlannedOf<'field'>,
  { facts: { customer } }: EffectPlace,
  { fields }: EffectBook,
): Promise<Effect | null> {
  const present = await writer.get('customer', customer.id);
  const after = valueFor(field, value, fields);
  if (!present || after === null) return null;
  const before = present[field.room];
  const old = Object.hasOwn(before, field.key) ? Reflect.get(before, field.key) : null;
  const written = { ...before, [field.key]: after };
  await writer.patch('customer', customer.id, { [field.room]: written });
  return { kind: 'field', field, before: old, after, ...byNobody };
}

/** Text as the value of a field; null where there is no such field, or it cannot hold it. */
function valueFor(
  { room, key }: FieldPath,
  text: string,
  fields: readonly CustomField[],
): CustomValue | null {
  if (room === 'profile') return profileKeys.some((each) => each === key) ? text : null;
  const field = fields.find(({ id }) => id === key);
  if (!field) return null;
  if (field.kind === 'yesNo') return text === 'true';
  if (field.kind === 'number') return Number.isFinite(Number(text)) ? Number(text) : null;
  return text;
}

function madeId(kind: string, { automation, facts, occasion, part }: EffectPlace): string {
  return ruleMadeId(`${automation.id}:${kind}:${part}`, facts.customer.id, occasion);
}
