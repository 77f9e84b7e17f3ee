import { useState } from 'react';
import type { Match } from '../../lib/domain/identity/match.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useSheetList } from '../../lib/queries/sheets.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import { classNames } from '../kit/class-names.ts';
import { CompanionList } from './companion-list.tsx';
import { RowFacts } from './row-facts.tsx';
import { TakeList } from './take-list.tsx';
import { TeachColumns } from './teach-columns.tsx';
import './sheets.css';

export type SheetToolsProps = {
  /** null for a moment between two cells: what is open stays open. */
  seen: Seen | null;
  match: Match | undefined;
  onOpen: (id: CustomerId) => void;
};

/** Beside a sheet: what its columns mean, what else stands in the row, and a list to walk along. */
export function SheetTools({ seen, match, onOpen }: SheetToolsProps) {
  const list = useSheetList();
  // Kept here: the card itself goes for a moment between two cells.
  const [teaching, setTeaching] = useState({ sheet: '', isOpen: false });
  const sheet = seen?.sheet;
  const key = sheet ? JSON.stringify(sheet.name) : '';
  return (
    <div className={classNames('sheets', !seen && 'sheets-between')}>
      {sheet && match?.state === 'known' ? (
        <RowFacts key={match.customerId} customerId={match.customerId} sheet={sheet} />
      ) : null}
      {seen && sheet ? (
        <TeachColumns
          key={key}
          sheet={sheet}
          row={seen.frame.sighting.row}
          isOpen={teaching.sheet === key ? teaching.isOpen : null}
          setOpen={(isOpen) => setTeaching({ sheet: key, isOpen })}
        />
      ) : null}
      {list ? <CompanionList key={list.mark} list={list} onOpen={onOpen} /> : null}
      {list === null ? <TakeList /> : null}
    </div>
  );
}
