import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { PageLink } from '../../lib/domain/records/interaction.ts';
import { useAct } from '../../lib/queries/act.ts';
import { type OpenDraft, useDrafts } from '../../lib/queries/drafts.ts';
import { keepDraft } from '../../lib/services/drafts.ts';

/** Where a note is being written. */
export type NotePlace = { site: string; page: PageLink | null };
export type PinnedDraft = NotePlace & { customerId: CustomerId; text: string };

/** Well under the 300 ms after which a crash may cost no key. */
const keepAfter = 200;

/**
 * The note being written. It belongs to the customer on whom it was begun, whoever the page shows
 * now, and is on disk shortly after each key. `target` is the customer shown, null for none.
 */
export function usePinnedDraft(target: CustomerId | null, place: NotePlace) {
  const drafts = useDrafts().data;
  const [own, setOwn] = useState<PinnedDraft | null>(null);
  const keeper = useKeeper();
  const isOwnStill = own !== null && (own.text !== '' || own.customerId === target);
  const current = isOwnStill ? own : storedFor(drafts, target, place);

  const type = (text: string): void => {
    if (!current) return;
    const next = { ...current, text };
    setOwn(next);
    keeper.keepSoon(next);
  };
  /** Leaves the note as a draft and gives the composer back to the customer shown. */
  const putAside = (): void => {
    void keeper.keepNow();
    setOwn(null);
  };
  const goOn = ({ draft }: OpenDraft): void => {
    void keeper.keepNow();
    const { customerId, text, site, page } = draft;
    setOwn({ customerId, text, site, page });
  };
  /** The note was saved, and its draft with it. */
  const clear = (): void => {
    if (current) setOwn({ ...current, text: '' });
  };
  const unfinished = (drafts ?? []).filter(({ draft }) => draft.customerId !== current?.customerId);
  return { current, type, putAside, goOn, clear, settle: keeper.settle, unfinished, drafts };
}

function storedFor(
  drafts: readonly OpenDraft[] | undefined,
  target: CustomerId | null,
  place: NotePlace,
): PinnedDraft | null {
  if (target === null) return null;
  const stored = drafts?.find(({ draft }) => draft.customerId === target)?.draft;
  if (!stored) return { customerId: target, text: '', ...place };
  const { customerId, text, site, page } = stored;
  return { customerId, text, site, page };
}

/** Writes drafts one after the other, the last one for certain. */
function useKeeper() {
  const { act } = useAct();
  const waiting = useRef<PinnedDraft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const writing = useRef<Promise<unknown>>(Promise.resolve());

  const keepNow = (): Promise<unknown> => {
    clearTimeout(timer.current);
    const draft = waiting.current;
    waiting.current = null;
    if (draft) {
      const { customerId, text, site, page } = draft;
      writing.current = writing.current.then(() =>
        act((workspace) => keepDraft(workspace, customerId, { text, site, page })),
      );
    }
    return writing.current;
  };
  const keepSoon = (draft: PinnedDraft): void => {
    if (waiting.current && waiting.current.customerId !== draft.customerId) void keepNow();
    waiting.current = draft;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keepNow(), keepAfter);
  };
  /** Before the note itself is saved: nothing may write its draft again afterwards. */
  const settle = async (): Promise<void> => {
    clearTimeout(timer.current);
    waiting.current = null;
    await writing.current;
  };
  const keepOnLeaving = useEffectEvent((): void => void keepNow());
  useEffect(() => {
    const leave = (): void => keepOnLeaving();
    globalThis.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      globalThis.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);
  return { keepSoon, keepNow, settle };
}
