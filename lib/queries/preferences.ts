import type { Preferences } from '../domain/records/preferences.ts';
import { readPreferences } from '../services/preferences.ts';
import type { FieldsOf } from '../storage/writer.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

/** The settings of this browser; defaults before anything was set. */
export function usePreferences() {
  const workspace = useWorkspace();
  return useLive<Preferences | FieldsOf<'preferences'>>(['preferences'], () =>
    readPreferences(workspace),
  );
}
