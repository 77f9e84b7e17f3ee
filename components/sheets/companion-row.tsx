import { useTranslation } from 'react-i18next';
import type { CustomerDraft } from '../../lib/domain/imports/customer-rows.ts';
import type { Customer, CustomerId } from '../../lib/domain/records/customer.ts';
import type { CompanionRow as Row } from '../../lib/domain/sheets/companion-rows.ts';
import { useAct } from '../../lib/queries/act.ts';
import { saveSheetPerson } from '../../lib/services/sheet-people.ts';
import { Button } from '../kit/button.tsx';
import { Pill } from '../kit/tag.tsx';

type RowContext = {
  customers: ReadonlyMap<CustomerId, Customer>;
  /** Customers who are to be followed up now. */
  due: ReadonlySet<CustomerId>;
  isPicked: boolean;
  onPick: (id: CustomerId, isPicked: boolean) => void;
  onOpen: (id: CustomerId) => void;
};

/** One row of the list, by what is known of its person. */
export function CompanionRow({ row, ...context }: RowContext & { row: Row }) {
  switch (row.state) {
    case 'known':
      return <Known id={row.customerId} {...context} />;
    case 'unknown':
      return <Stranger draft={row.draft} />;
    case 'maybe':
    case 'several':
      return <Unsure state={row.state} draft={row.draft} ids={row.customerIds} {...context} />;
    case 'repeated':
      return <Silent name={row.draft.name} state="repeated" firstRow={row.firstRow} />;
    default:
      return <Silent name="" state="nobody" firstRow={0} />;
  }
}

function NameButton(props: { customer: Customer; onOpen: RowContext['onOpen'] }) {
  const { customer, onOpen } = props;
  const { t } = useTranslation('sheets');
  return (
    <button
      type="button"
      className="sheets-name"
      aria-label={t('list.open', { name: customer.name })}
      onClick={() => onOpen(customer.id)}
    >
      <span className="private">{customer.name}</span>
      {customer.company === '' ? null : (
        <span className="sheets-more private">{customer.company}</span>
      )}
    </button>
  );
}

function Known({ id, customers, due, isPicked, onPick, onOpen }: RowContext & { id: CustomerId }) {
  const { t } = useTranslation('sheets');
  const customer = customers.get(id);
  if (!customer) return null;
  return (
    <li className="sheets-row">
      <input
        type="checkbox"
        aria-label={t('list.pick', { name: customer.name })}
        checked={isPicked}
        onChange={(event) => onPick(id, event.target.checked)}
      />
      <NameButton customer={customer} onOpen={onOpen} />
      {due.has(id) ? <Pill tone="due">{t('list.due')}</Pill> : null}
    </li>
  );
}

function Stranger({ draft }: { draft: CustomerDraft }) {
  const { t } = useTranslation('sheets');
  const { act, isBusy } = useAct();
  const { name } = draft;
  const save = (): void => {
    void act((open) => saveSheetPerson(open, draft), { done: t('list.saved', { name }) });
  };
  return (
    <li className="sheets-row sheets-row-new">
      <span className="sheets-words">
        <span className="private">{name}</span>
        <span className="sheets-more">{t('list.state.unknown')}</span>
      </span>
      <Button aria-label={t('list.saveNamed', { name })} isBusy={isBusy} onClick={save}>
        {t('list.save')}
      </Button>
    </li>
  );
}

type UnsureProps = Pick<RowContext, 'customers' | 'onOpen'> & {
  state: 'maybe' | 'several';
  draft: CustomerDraft;
  ids: readonly CustomerId[];
};

/** Not decided here: the customers are offered to look at, and the stranger to be saved. */
function Unsure({ state, draft, ids, customers, onOpen }: UnsureProps) {
  const { t } = useTranslation('sheets');
  const found = ids.flatMap((id) => customers.get(id) ?? []);
  return (
    <>
      <li className="sheets-row">
        <span className="sheets-words">
          <span className="sheets-more">{t(`list.state.${state}`)}</span>
          {found.map((customer) => (
            <NameButton key={customer.id} customer={customer} onOpen={onOpen} />
          ))}
          {state === 'maybe' ? <span className="sheets-more">{t('list.maybeHint')}</span> : null}
        </span>
      </li>
      {state === 'maybe' ? <Stranger draft={draft} /> : null}
    </>
  );
}

type SilentProps = { name: string; state: 'repeated' | 'nobody'; firstRow: number };

function Silent({ name, state, firstRow }: SilentProps) {
  const { t } = useTranslation('sheets');
  return (
    <li className="sheets-row">
      <span className="sheets-words">
        {name === '' ? null : <span className="private">{name}</span>}
        <span className="sheets-more">
          {state === 'repeated'
            ? t('list.state.repeated', { row: firstRow })
            : t('list.state.nobody')}
        </span>
      </span>
    </li>
  );
}
