import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { usePlan } from '../../lib/queries/follow-ups.ts';
import { useSheetPeople } from '../../lib/queries/sheets.ts';
import { usePorts } from '../../lib/queries/workspace-context.tsx';
import { closeSheetList, type SheetList } from '../../lib/services/sheet-list.ts';
import type { SheetPeople } from '../../lib/services/sheet-people.ts';
import { siteName } from '../../lib/services/site-facts.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { BulkActs } from './bulk-acts.tsx';
import { CompanionRow } from './companion-row.tsx';

export type CompanionListProps = { list: SheetList; onOpen: (id: CustomerId) => void };

const rowsAtOnce = 40;

/** The rows that the user brought along: who is known, who is due, who is new. */
export function CompanionList({ list, onOpen }: CompanionListProps) {
  const { t, i18n } = useTranslation('sheets');
  const { session } = usePorts();
  const site = list.site === null ? t('take.source') : siteName(list.site, i18n.language);
  const people = useSheetPeople(list, site).data;
  const from = t(`list.from.${list.origin}`, { site, name: list.sheet });
  const close = (
    <IconButton
      label={t('list.close')}
      icon={<X aria-hidden="true" />}
      onClick={() => void closeSheetList(session)}
    />
  );
  return (
    <Card title={t('list.title')} label={t('list.title')} action={close}>
      <div className="sheets-list">
        <p className="field-hint private">{from}</p>
        {people ? (
          <People people={people} onOpen={onOpen} />
        ) : (
          <Skeleton label={t('list.title')} lines={4} />
        )}
        {list.leftOut > 0 ? (
          <p className="field-hint">{t('list.leftOut', { count: list.leftOut })}</p>
        ) : null}
      </div>
    </Card>
  );
}

function countsOf({ rows }: SheetPeople) {
  const count = (...states: string[]) => rows.filter(({ state }) => states.includes(state)).length;
  return {
    rows: rows.length,
    known: count('known'),
    unknown: count('unknown'),
    look: count('maybe', 'several'),
  };
}

/** Each known customer once, in the order of the rows. */
function knownOf({ rows }: SheetPeople): CustomerId[] {
  const ids = rows.flatMap((row) => (row.state === 'known' ? [row.customerId] : []));
  return [...new Set(ids)];
}

function People({ people, onOpen }: { people: SheetPeople; onOpen: CompanionListProps['onOpen'] }) {
  const { t } = useTranslation('sheets');
  const [left, setLeft] = useState<ReadonlySet<CustomerId>>(new Set());
  const [shown, setShown] = useState(rowsAtOnce);
  const due = new Set(usePlan().data?.nowCustomers);
  const known = knownOf(people);
  const chosen = known.filter((id) => !left.has(id));
  const counts = countsOf(people);
  const pick = (id: CustomerId, isPicked: boolean): void => {
    const next = new Set(left);
    if (isPicked) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <>
      <p className="figures">
        {t('list.summary', counts)}
        {counts.look > 0 ? ` · ${t('list.look', { count: counts.look })}` : ''}
      </p>
      {known.length > 0 ? (
        <BulkActs
          chosen={chosen}
          isAll={chosen.length === known.length}
          onPickAll={(isAll) => setLeft(new Set(isAll ? [] : known))}
        />
      ) : null}
      <ul className="sheets-rows">
        {people.rows.slice(0, shown).map((row) => (
          <CompanionRow
            key={row.row}
            row={row}
            customers={people.customers}
            due={due}
            isPicked={row.state === 'known' && !left.has(row.customerId)}
            onPick={pick}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {people.rows.length > shown ? (
        <Button variant="plain" onClick={() => setShown(shown + rowsAtOnce)}>
          {t('list.more', { count: Math.min(rowsAtOnce, people.rows.length - shown) })}
        </Button>
      ) : null}
    </>
  );
}
