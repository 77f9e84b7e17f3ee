import { useStanding, useUndo } from './history.ts';
import { useLongTask } from './long-task.ts';
import { useWorkspace } from './workspace-context.tsx';

/** The demo shop: whether it is here, bringing it in, and taking it away again. */
export function useDemoWorld() {
  const workspace = useWorkspace();
  const standing = useStanding('demoWorld').data;
  const { task, run } = useLongTask<number>();
  const { takeBack, isBusy } = useUndo();
  const load = () =>
    run(async ({ onProgress }) => {
      // Only those who want to see the shop carry its stock.
      const { loadDemoWorld } = await import('../services/demo-world.ts');
      return (await loadDemoWorld(workspace, { onProgress })).value;
    });
  const remove = async (): Promise<void> => {
    for (const { group } of standing ?? []) await takeBack(group);
  };
  return {
    /** null until it is known. */
    isLoaded: standing ? standing.length > 0 : null,
    task,
    load,
    remove,
    isRemoving: isBusy,
  };
}
