import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../../lib/domain/records/customer.ts';
import { searchLimit, useCustomerSearch } from '../../lib/queries/search.ts';
import { Avatar } from '../kit/avatar.tsx';
import { classNames } from '../kit/class-names.ts';
import { EmptyState } from '../kit/notice.tsx';
import { placeLine } from '../person/place-line.ts';
import './search.css';

export type CustomerFinderProps = {
  onChoose: (customer: Customer) => void;
  isFocused?: boolean;
};

/** A box to type in and the customers that fit; arrows move, Enter chooses. */
export function CustomerFinder({ onChoose, isFocused = false }: CustomerFinderProps) {
  const { t } = useTranslation('search');
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(0);
  const listId = useId();
  const { data: found, isError } = useCustomerSearch(query);
  const rows = found ?? [];
  const countWords = !query.trim()
    ? t('recent')
    : rows.length === 0
      ? ''
      : rows.length < searchLimit
        ? t('results', { count: rows.length })
        : t('first', { count: rows.length });
  const current = rows[Math.min(place, rows.length - 1)];
  const onKey = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setPlace(Math.min(place + 1, rows.length - 1));
    else if (event.key === 'ArrowUp') setPlace(Math.max(place - 1, 0));
    else if (event.key === 'Enter' && current) onChoose(current);
    else return;
    event.preventDefault();
  };
  return (
    <div className="search">
      <input
        type="text"
        role="combobox"
        className="input"
        aria-label={t('label')}
        aria-expanded={rows.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
        autoComplete="off"
        // The dialog was opened to type here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={isFocused}
        placeholder={t('label')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setPlace(0);
        }}
        onKeyDown={onKey}
      />
      <p className="search-count" aria-live="polite">
        {countWords}
      </p>
      <FoundList id={listId} rows={rows} current={current} onChoose={onChoose} />
      {isError ? <EmptyState title={t('failed')}>{t('failedDo')}</EmptyState> : null}
      {found && rows.length === 0 ? <NothingFound query={query.trim()} /> : null}
    </div>
  );
}

type FoundListProps = {
  id: string;
  rows: readonly Customer[];
  current: Customer | undefined;
  onChoose: (customer: Customer) => void;
};

function FoundList({ id, rows, current, onChoose }: FoundListProps) {
  const { t } = useTranslation('search');
  return (
    // A list box whose options hold more than text; the native elements cannot.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div id={id} role="listbox" aria-label={t('title')} className="search-list">
      {rows.map((customer) => (
        // Keys go to the box above, which names the current row.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={customer.id}
          id={`${id}-${customer.id}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          tabIndex={-1}
          aria-selected={customer === current}
          className={classNames('search-row', customer === current && 'search-row-current')}
          onClick={() => onChoose(customer)}
        >
          <Avatar name={customer.name} size="small" />
          <span className="search-words">
            <span className="search-name private">{customer.name}</span>
            <span className="search-place private">{placeLine(customer)}</span>
          </span>
        </div>
      ))}
    </div>
  );
}

function NothingFound({ query }: { query: string }) {
  const { t } = useTranslation('search');
  if (query === '') return <EmptyState title={t('noCustomers')}>{t('noCustomersDo')}</EmptyState>;
  return <EmptyState title={t('none', { query })}>{t('noneDo')}</EmptyState>;
}
