import { z } from 'zod';
import { digestOf } from '../domain/digest.ts';
import { pathPattern } from '../domain/teaching/page-path.ts';
import type { PickOutcome, PickWords } from '../domain/teaching/pick.ts';
import { pickProblems, taughtFields } from '../domain/teaching/pick.ts';
import type { OwnMessage } from '../messages/contract.ts';
import { pickedSchema } from '../messages/in-page-schemas.ts';
import type { PagePlace } from '../messages/sender.ts';
import { sendOwn } from '../platform/own-messages.ts';
import { followValue, type SessionPort } from '../platform/session-values.ts';
import { coversOrigin } from './desk.ts';
import { inTurn } from './in-turn.ts';
import { readSiteAddress } from './site-address.ts';

const lessonSchema = z.object({
  tabId: z.int(),
  /** Match pattern of the host that is being taught. */
  origin: z.string(),
  path: z.string(),
  /** What was pointed at so far: a known field, or the label of one of the business's own. */
  picked: z.record(z.string(), pickedSchema),
  /** The field that the next click on the page is for. */
  waitingFor: z.string().nullable(),
  problem: z.enum([...pickProblems, 'notReadable']).nullable(),
});

/** A page being taught in one tab, for as long as the browser runs. Nothing is stored before it is saved. */
export type Lesson = z.infer<typeof lessonSchema>;

const keyOf = (tabId: number): string => `lesson:${tabId}`;

export async function readLesson(session: SessionPort, tabId: number): Promise<Lesson | null> {
  const parsed = lessonSchema.safeParse(await session.get(keyOf(tabId)));
  return parsed.success ? parsed.data : null;
}

/** Calls back with the lesson of a tab now and on every change; returns how to stop. */
export function watchLesson(
  session: SessionPort,
  tabId: number,
  listener: (lesson: Lesson | null) => void,
): () => void {
  return followValue(session, keyOf(tabId), (value) => {
    const parsed = lessonSchema.safeParse(value);
    listener(parsed.success ? parsed.data : null);
  });
}

/** The match pattern to ask for before a page is taught; null where pages cannot be. */
export function teachableOrigin(address: string): string | null {
  const read = readSiteAddress(URL.canParse(address) ? new URL(address).origin : '');
  return read.kind === 'origin' ? read.pattern : null;
}

/** Begins a lesson on the page of a tab; one that is under way there begins anew. */
export async function beginLesson(session: SessionPort, tabId: number, address: string) {
  const origin = teachableOrigin(address);
  if (origin === null) return;
  const path = pathPattern(new URL(address).pathname);
  const lesson: Lesson = { tabId, origin, path, picked: {}, waitingFor: null, problem: null };
  await session.set(keyOf(tabId), lesson);
}

function changeLesson(session: SessionPort, tabId: number, change: (lesson: Lesson) => Lesson) {
  return inTurn(keyOf(tabId), async () => {
    const lesson = await readLesson(session, tabId);
    if (lesson) await session.set(keyOf(tabId), change(lesson));
  });
}

/** Waits on the page for a click on this field. */
export async function askToPick(
  session: SessionPort,
  tabId: number,
  field: string,
  words: PickWords,
): Promise<void> {
  await changeLesson(session, tabId, (lesson) => ({ ...lesson, waitingFor: field, problem: null }));
  const message = { type: 'pickField', tabId, field, words } satisfies OwnMessage;
  const reply = await sendOwn(message);
  const isReady = typeof reply === 'object' && reply !== null && Reflect.get(reply, 'ok') === true;
  if (isReady) return;
  await changeLesson(session, tabId, (lesson) => ({
    ...lesson,
    waitingFor: null,
    problem: 'notReadable',
  }));
}

export async function dropPicked(session: SessionPort, tabId: number, field: string) {
  await changeLesson(session, tabId, (lesson) => {
    const { [field]: _dropped, ...picked } = lesson.picked;
    return { ...lesson, picked };
  });
}

/** Takes what the user pointed at, if it is what this tab's lesson waits for. */
export async function takeOutcome(
  session: SessionPort,
  place: Pick<PagePlace, 'tabId' | 'frameId' | 'origin'>,
  field: string,
  outcome: PickOutcome,
): Promise<void> {
  await changeLesson(session, place.tabId, (lesson) => {
    const isWanted =
      lesson.waitingFor === field &&
      place.frameId === 0 &&
      coversOrigin(lesson.origin, place.origin);
    if (!isWanted) return lesson;
    const waiting = { ...lesson, waitingFor: null, problem: null };
    if (outcome.kind === 'ended') return waiting;
    if (outcome.kind === 'refused') return { ...waiting, problem: outcome.problem };
    const { kind: _kind, ...picked } = outcome;
    return { ...waiting, picked: { ...lesson.picked, [field]: picked } };
  });
}

/** Ends a lesson and takes the picker off the page. */
export async function endLesson(session: SessionPort, tabId: number): Promise<void> {
  await session.remove(keyOf(tabId));
  await sendOwn({ type: 'endPicking', tabId } satisfies OwnMessage);
}

/** What the finders of a field are called: its own name, or a digest of the business's label. */
export function finderPrefix(field: string): string {
  const isKnown = taughtFields.some((known) => known === field);
  return isKnown ? field : `own-${digestOf(field)}`;
}
