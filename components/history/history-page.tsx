import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHistory } from '../../lib/queries/history.ts';
import { Button } from '../kit/button.tsx';
import { EmptyState, Notice } from '../kit/notice.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { DeletedCustomers } from './deleted-customers.tsx';
import { DemoNotice } from './demo-notice.tsx';
import { HistoryRow } from './history-row.tsx';
import './history.css';

const step = 50;

/** Undo for ever: every act that can be taken back, newest first. */
export function HistoryPage() {
  const { t } = useTranslation(['history', 'app']);
  const [limit, setLimit] = useState(step);
  const history = useHistory(limit);
  const entries = history.data ?? [];
  return (
    <>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      <DemoNotice />
      <DeletedCustomers />
      <section className="page-section" aria-labelledby="history-all">
        <h2 id="history-all" className="page-section-title">
          {t('all')}
        </h2>
        {history.isError ? <Notice tone="error" title={t('app:loadFailed')} /> : null}
        {history.isPending ? <Skeleton label={t('app:loading')} lines={6} /> : null}
        {history.isSuccess && entries.length === 0 ? (
          <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
        ) : null}
        <ul className="history-list">
          {entries.map((entry) => (
            <HistoryRow key={entry.id} entry={entry} />
          ))}
        </ul>
        {entries.length >= limit ? (
          <Button onClick={() => setLimit(limit + step)}>{t('more')}</Button>
        ) : null}
      </section>
    </>
  );
}
