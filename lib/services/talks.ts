import { z } from 'zod';
import { toInstant } from '../domain/instants.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { Direction } from '../domain/records/interaction.ts';
import type { Sighting } from '../domain/sighting.ts';
import { newTalk } from '../domain/timeline/new-talk.ts';
import type { SessionPort } from '../platform/session-values.ts';
import { inTurn } from './in-turn.ts';
import { act, type Workspace } from './workspace.ts';

const talksKey = 'talks';
const mostConversations = 60;
const hourMs = 3_600_000;
const minuteMs = 60_000;

const talksSchema = z.array(z.tuple([z.string(), z.record(z.string(), z.number())]));

/**
 * Which directions an open conversation gained messages in since this browser last saw it. What is
 * compared lives in session memory as numbers made of the messages, never as their words. Where the
 * page does not name its conversation, the shown name stands for it.
 */
export function followTalk(session: SessionPort, sighting: Sighting): Promise<Direction[]> {
  const { site, ownAccount, sessionKey, fields } = sighting;
  const name = fields.name?.[0]?.value;
  const which = sessionKey ?? (name && `of ${name}`);
  if (!which) return Promise.resolve([]);
  return inTurn(talksKey, async () => {
    const parsed = talksSchema.safeParse(await session.get(talksKey));
    const talks = new Map(parsed.success ? parsed.data : []);
    const conversation = JSON.stringify([site, ownAccount, which]);
    const { directions, seen } = newTalk(talks.get(conversation) ?? null, sighting);
    talks.delete(conversation);
    talks.set(conversation, seen);
    await session.set(talksKey, [...talks].slice(-mostConversations));
    return directions;
  });
}

export type TalkToLog = { customerId: CustomerId; directions: readonly Direction[] } & Pick<
  Sighting,
  'site' | 'kind'
>;

/**
 * Notes that there was a talk: site, direction and minute. At most one an hour and direction; one that
 * the rep took away counts too, so that it does not come back.
 */
export function logTalk(workspace: Workspace, talk: TalkToLog): Promise<void> {
  const { customerId, directions, site, kind } = talk;
  return inTurn(`talk:${customerId}`, async () => {
    // Both by the minute, or a line of 10:00:59 would seem an hour old at 11:00:01.
    const minute = Math.floor(workspace.now() / minuteMs) * minuteMs;
    const hour = await workspace.db.interaction
      .where('[customerId+at]')
      .between([customerId, toInstant(minute - hourMs)], [customerId, '\uffff'])
      .toArray();
    const told = new Set(hour.filter((row) => row.isSelfLogged).map((row) => row.direction));
    const fresh = directions.filter((direction) => !told.has(direction));
    if (fresh.length === 0) return;
    await act(workspace, null, '', (writer) => {
      for (const direction of fresh) {
        writer.create('interaction', {
          customerId,
          kind: kind === 'mail' ? 'mail' : 'chat',
          at: toInstant(minute),
          text: '',
          site,
          page: null,
          group: '',
          direction,
          isSelfLogged: true,
        });
      }
    });
  });
}

/** The rep says that they just talked, wherever it was: one line without words, which can be undone. */
export async function logJustTalked(workspace: Workspace, customerId: CustomerId) {
  return act(workspace, 'talked', '', (writer) =>
    writer.create('interaction', {
      customerId,
      kind: 'chat',
      at: toInstant(Math.floor(workspace.now() / minuteMs) * minuteMs),
      text: '',
      site: '',
      page: null,
      group: '',
      direction: 'out',
    }),
  );
}
