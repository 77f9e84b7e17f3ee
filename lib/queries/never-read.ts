import { useTranslation } from 'react-i18next';
import type { NeverReadEntry } from '../domain/never-read.ts';
import type { NeverRead } from '../domain/records/never-read.ts';
import { addNeverRead, readNeverRead, removeNeverRead } from '../services/never-read.ts';
import { askToReconcile } from '../services/own-requests.ts';
import { dropTabContext } from '../services/tab-contexts.ts';
import { useAct } from './act.ts';
import { useLive } from './live.ts';
import { useToasts } from './toasts.ts';
import { usePorts, useWorkspace } from './workspace-context.tsx';

export function useNeverRead() {
  const workspace = useWorkspace();
  return useLive<NeverRead[]>(['neverRead'], () => readNeverRead(workspace));
}

/** Putting on the list and taking off again, each with its undo, and the running scripts in step. */
export function useNeverReadActs() {
  const { t } = useTranslation('neverread');
  const { act, isBusy } = useAct();
  const { tell } = useToasts();
  const { session } = usePorts();

  const takeOff = async (id: string): Promise<void> => {
    await act((open) => removeNeverRead(open, id));
    await askToReconcile();
  };
  /** `tabId`: the tab on which it is shown, whose sighting goes at once. */
  const add = async (entry: NeverReadEntry, tabId: number | null = null): Promise<boolean> => {
    const id = (await act((open) => addNeverRead(open, entry)))?.value ?? null;
    if (id === null) return false;
    await askToReconcile();
    if (tabId !== null) await dropTabContext(session, tabId);
    const action = { label: t('undo'), onClick: () => void takeOff(id) };
    tell({ title: t('added', { value: entry.value }), action });
    return true;
  };
  const remove = async (row: NeverRead): Promise<void> => {
    await takeOff(row.id);
    const action = { label: t('undo'), onClick: () => void add(row) };
    tell({ title: t('removed', { value: row.value }), action });
  };
  return { add, remove, isBusy };
}
