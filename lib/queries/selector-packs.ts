import type { StoredPack } from '../domain/records/selector-pack.ts';
import type { CheckedPack } from '../domain/selectors/check-pack.ts';
import type { SelectorPack } from '../domain/selectors/pack-schema.ts';
import { isSelector } from '../platform/selector-syntax.ts';
import { askToReconcile } from '../services/own-requests.ts';
import { openPackFile } from '../services/pack-signature.ts';
import {
  checkPackText,
  readPacks,
  removePacks,
  trustPack,
  undoPack,
  usedPack,
} from '../services/selector-packs.ts';
import { useAct } from './act.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

export type PacksInUse = { kept: StoredPack[]; used: SelectorPack | null };

/** The packs that were trusted, newest first, and the one that sites are really read with. */
export function usePacks() {
  const workspace = useWorkspace();
  return useLive<PacksInUse>(['selectorPacks'], async () => ({
    kept: await readPacks(workspace),
    used: await usedPack(workspace),
  }));
}

export type OpenedFile =
  | { state: 'refusedSignature'; reason: 'unknownSigner' | 'badSignature' }
  | { state: 'checked'; checked: CheckedPack; text: string; trust: StoredPack['trust'] };

/** Looks into a file without using it. No team can be joined yet, so no key is pinned. */
export async function openPack(text: string): Promise<OpenedFile> {
  const opened = await openPackFile(text, null);
  if (opened.state === 'refused') return { state: 'refusedSignature', reason: opened.reason };
  const trust = opened.state === 'signed' ? 'team' : 'user';
  const checked = checkPackText(opened.text, isSelector);
  return { state: 'checked', checked, text: opened.text, trust };
}

/** Each act is followed by the running scripts: they say hello again and get the new data. */
export function usePackActs() {
  const { act, isBusy } = useAct();
  const trust = async (pack: Parameters<typeof trustPack>[1], done: string): Promise<void> => {
    await act((open) => trustPack(open, pack), { done, isFinal: true });
    await askToReconcile();
  };
  const undo = async (done: string): Promise<void> => {
    await act((open) => undoPack(open), { done, isFinal: true });
    await askToReconcile();
  };
  const remove = async (done: string): Promise<void> => {
    await act((open) => removePacks(open), { done, isFinal: true });
    await askToReconcile();
  };
  return { trust, undo, remove, isBusy };
}
