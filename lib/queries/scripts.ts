import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Script, ScriptId } from '../domain/records/script.ts';
import type { ScriptFile } from '../domain/records/script-file.ts';
import type { ScriptWord } from '../domain/records/script-word.ts';
import type { ScriptSuccess } from '../domain/scripts/success.ts';
import { reportFailure } from '../platform/report-failure.ts';
import { readScriptFiles, readScripts } from '../services/scripts.ts';
import { findScripts } from '../services/scripts-library.ts';
import { type Suggestions, type SuggestRequest, suggestFor } from '../services/scripts-suggest.ts';
import {
  type OutcomeSetting,
  readOutcomeSetting,
  readSuccess,
  settleScriptUses,
} from '../services/scripts-use.ts';
import { readScriptWords } from '../services/scripts-words.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

/** All scripts, newest change first. */
export function useScripts() {
  const workspace = useWorkspace();
  return useLive<Script[]>(['scripts'], () => readScripts(workspace));
}

/** The files of a script; none of one that is not saved yet. */
export function useScriptFiles(id: ScriptId | null) {
  const workspace = useWorkspace();
  return useLive<ScriptFile[]>(['scriptFiles', id], async () =>
    id === null ? [] : readScriptFiles(workspace, id),
  );
}

export function useScriptWords() {
  const workspace = useWorkspace();
  return useLive<ScriptWord[]>(['scriptWords'], () => readScriptWords(workspace));
}

/** Scripts for words that were typed, best first; all of them, newest change first, without any. */
export function useFoundScripts(query: string) {
  const workspace = useWorkspace();
  return useLive<Script[]>(['foundScripts', query], () => findScripts(workspace, query));
}

/** What each script earned, by its id. */
export function useScriptSuccess(): ReadonlyMap<string, ScriptSuccess> {
  const workspace = useWorkspace();
  const read = useLive(['scriptSuccess'], () => readSuccess(workspace));
  return read.data ?? new Map();
}

export function useOutcomeWindows() {
  const workspace = useWorkspace();
  return useLive<OutcomeSetting>(['outcomeWindows'], () => readOutcomeSetting(workspace));
}

/** What to say to a customer, current with every change of the library and of what is known of them. */
export function useSuggestions(request: Omit<SuggestRequest, 'language'>) {
  const workspace = useWorkspace();
  const { i18n } = useTranslation();
  const asked: SuggestRequest = { ...request, language: i18n.language };
  return useLive<Suggestions>(['suggestions', asked], () => suggestFor(workspace, asked));
}

/** Looks once, while the panel shows scripts, at what the last ones earned. */
export function useSettledUses(): void {
  const workspace = useWorkspace();
  useEffect(() => {
    settleScriptUses(workspace).catch(reportFailure);
  }, [workspace]);
}
