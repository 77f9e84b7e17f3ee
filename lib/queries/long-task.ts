import { useEffect, useRef, useState } from 'react';
import type { LongTask, Progress } from '../services/backup.ts';

type TaskState<T> =
  | { state: 'idle' }
  | { state: 'running'; progress: Progress | null }
  | { state: 'done'; result: T }
  | { state: 'stopped' }
  | { state: 'failed'; failure: unknown };

export type RunningTask<T> = {
  task: TaskState<T>;
  run: (work: (task: LongTask) => Promise<T>) => Promise<T | undefined>;
  stop: () => void;
  reset: () => void;
};

/**
 * Long work with its progress, that can be stopped. It is stopped as well when the component goes
 * away. A stopped task that nevertheless ends with a result counts as done.
 */
export function useLongTask<T>(): RunningTask<T> {
  const [task, setTask] = useState<TaskState<T>>({ state: 'idle' });
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const run = async (work: (task: LongTask) => Promise<T>): Promise<T | undefined> => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    const show = (next: TaskState<T>): void => {
      if (controller.current === own) setTask(next);
    };
    show({ state: 'running', progress: null });
    try {
      const onProgress = (progress: Progress): void => show({ state: 'running', progress });
      const result = await work({ onProgress, signal: own.signal });
      show({ state: 'done', result });
      return result;
    } catch (failure) {
      show(own.signal.aborted ? { state: 'stopped' } : { state: 'failed', failure });
      return undefined;
    }
  };
  return {
    task,
    run,
    stop: () => controller.current?.abort(),
    reset: () => {
      controller.current?.abort();
      controller.current = null;
      setTask({ state: 'idle' });
    },
  };
}
