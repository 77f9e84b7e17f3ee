import type { UndoAction, UndoEntry } from '../domain/records/undo-entry.ts';
import { readHistory, readStanding } from '../services/history.ts';
import type { UndoResult } from '../storage/undo.ts';
import { useAct } from './act.ts';
import { useLive } from './live.ts';
import { usePorts, useWorkspace } from './workspace-context.tsx';

export function useHistory(limit: number) {
  const workspace = useWorkspace();
  return useLive<UndoEntry[]>(['history', limit], () => readHistory(workspace, limit));
}

/** Acts of one kind that were not taken back. */
export function useStanding(action: UndoAction) {
  const workspace = useWorkspace();
  return useLive<UndoEntry[]>(['standing', action], () => readStanding(workspace, action));
}

/** Takes acts back; resolves to null when nothing was changed, and the user was told why. */
export function useUndo() {
  const { act, isBusy } = useAct();
  const { work } = usePorts();
  const takeBack = async (group: string): Promise<UndoResult | null> => {
    const done = await act(async (open) => ({ value: await work.undo(open, group), group }));
    return done && done.value;
  };
  return { takeBack, isBusy };
}
