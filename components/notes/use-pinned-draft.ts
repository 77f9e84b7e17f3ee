import { useState } from 'react';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { PageLink } from '../../lib/domain/records/interaction.ts';
import { useAct } from '../../lib/queries/act.ts';
import { type OpenDraft, useDrafts } from '../../lib/queries/drafts.ts';
import { keepDraft } from '../../lib/services/drafts.ts';
import { useDraftKeeper } from './use-draft-keeper.ts';

/** Where a note is being written. */
export type NotePlace = { site: string; page: PageLink | null };
export type PinnedDraft = NotePlace & { customerId: CustomerId; text: string };

/**
 * The note being written. It belongs to the customer on whom it was begun, whoever the page shows
 * now, and is on disk shortly after each key. `target` is the customer shown, null for none.
 */
export function usePinnedDraft(target: CustomerId | null, place: NotePlace) {
  const drafts = useDrafts().data;
  const [own, setOwn] = useState<PinnedDraft | null>(null);
  const { act } = useAct();
  const keeper = useDraftKeeper<PinnedDraft>({
    keep: ({ customerId, ...input }) => act((workspace) => keepDraft(workspace, customerId, input)),
    isSame: (one, other) => one.customerId === other.customerId,
  });
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
