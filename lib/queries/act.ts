import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Workspace } from '../services/workspace.ts';
import type { Written } from '../storage/write.ts';
import { toWriteError } from '../storage/write-error.ts';
import { useToasts } from './toasts.ts';
import { usePorts, useWorkspace } from './workspace-context.tsx';

type ActOptions = {
  /** What was done, in a toast with undo; nothing is told when left out. */
  done?: string;
  /** A toast without undo, for acts that leave no undo entry. */
  isFinal?: boolean;
};

export type Act = <T>(
  work: (workspace: Workspace) => Promise<Written<T>>,
  options?: ActOptions,
) => Promise<{ value: T } | null>;

/**
 * Runs one act of the user. Resolves when it is on disk; with null when nothing was saved, and then
 * the user has been told why and what they typed has to stay where it is.
 */
export function useAct(): { act: Act; isBusy: boolean } {
  const workspace = useWorkspace();
  const { work } = usePorts();
  const { tell, warn } = useToasts();
  const { t } = useTranslation('errors');
  const [busy, setBusy] = useState(0);

  const fail = (error: unknown): void => {
    const { failure } = toWriteError(error);
    warn({
      title: t(`failure.${failure}.what`),
      more: t(`failure.${failure}.do`),
    });
  };
  const takeBack = async (group: string): Promise<void> => {
    try {
      const { kept } = await work.undo(workspace, group);
      if (kept > 0) tell({ title: t('undonePartly') });
    } catch (error) {
      fail(error);
    }
  };
  const act: Act = async (deed, { done, isFinal = false } = {}) => {
    setBusy((count) => count + 1);
    try {
      const { value, group } = await deed(workspace);
      const action = { label: t('undo'), onClick: () => void takeBack(group) };
      if (done) tell({ title: done, ...(isFinal ? {} : { action }) });
      return { value };
    } catch (error) {
      fail(error);
      return null;
    } finally {
      setBusy((count) => count - 1);
    }
  };
  return { act, isBusy: busy > 0 };
}
