import { useEffect, useState } from 'react';
import type { SheetMeanings } from '../domain/sheets/column-meanings.ts';
import type { CompanionTable } from '../domain/sheets/companion-rows.ts';
import { type SheetList, watchSheetList } from '../services/sheet-list.ts';
import { readSheetPeople, type SheetPeople } from '../services/sheet-people.ts';
import { readMeanings, type SheetName } from '../services/taught-sheets.ts';
import { useLive } from './live.ts';
import { usePorts, useWorkspace } from './workspace-context.tsx';

/** What was taught about a sheet; nothing where there is none. */
export function useSheetMeanings(name: SheetName | null) {
  const workspace = useWorkspace();
  return useLive<SheetMeanings>(['sheetMeanings', name?.site ?? '', name?.sheet ?? ''], async () =>
    name ? readMeanings(workspace, name) : {},
  );
}

/** The list beside which the panel works; null without one, undefined until it is known. */
export function useSheetList(): SheetList | null | undefined {
  const { session } = usePorts();
  const [list, setList] = useState<SheetList | null | undefined>(undefined);
  useEffect(() => watchSheetList(session, setList), [session]);
  return list;
}

/** Who stands in the rows of a list, kept current while customers change. */
export function useSheetPeople(list: SheetList, source: string) {
  const workspace = useWorkspace();
  const { site, sheet, mark, header, rows } = list;
  const key = ['sheetPeople', mark, rows.length, header, source];
  return useLive<SheetPeople>(key, async () => {
    const table: CompanionTable = { header, rows };
    const meanings = site === null ? {} : await readMeanings(workspace, { site, sheet });
    return readSheetPeople(workspace, table, meanings, source);
  });
}
