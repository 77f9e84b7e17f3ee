import { useEffect, useState } from 'react';
import type { Progress } from '../services/backup.ts';
import { type ImportPreview, previewImport } from '../services/csv-import.ts';
import type { ImportPlan } from '../services/csv-import-plan.ts';
import { useWorkspace } from './workspace-context.tsx';

export type PreviewState =
  | { state: 'reading'; progress: Progress | null }
  | { state: 'ready'; preview: ImportPreview }
  | { state: 'failed' };

/** What an import would do; begins anew whenever the plan is another object. */
export function useImportPreview(plan: ImportPlan): PreviewState {
  const workspace = useWorkspace();
  const [latest, setLatest] = useState<{ plan: ImportPlan; shown: PreviewState } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const show = (shown: PreviewState): void => {
      if (!stop.signal.aborted) setLatest({ plan, shown });
    };
    previewImport(workspace, plan, {
      signal: stop.signal,
      onProgress: (progress) => show({ state: 'reading', progress }),
    }).then(
      (preview) => show({ state: 'ready', preview }),
      () => show({ state: 'failed' }),
    );
    return () => stop.abort();
  }, [workspace, plan]);
  // What was found for another plan is never shown for this one.
  return latest?.plan === plan ? latest.shown : { state: 'reading', progress: null };
}
