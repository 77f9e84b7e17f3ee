import { useTranslation } from 'react-i18next';
import type { NeverRead } from '../../lib/domain/records/never-read.ts';
import { useNeverRead, useNeverReadActs } from '../../lib/queries/never-read.ts';
import { siteName } from '../../lib/services/site-facts.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { NeverReadForm } from './never-read-form.tsx';
import './never-read.css';

/** Sites, addresses, domains and chats that must not be looked at. */
export function NeverReadPage() {
  const { t } = useTranslation(['neverread', 'app']);
  const list = useNeverRead();
  return (
    <>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      <section className="page-section" aria-labelledby="never-read-add">
        <h2 id="never-read-add" className="page-section-title">
          {t('add')}
        </h2>
        <p className="page-section-intro">{t('howHost')}</p>
        <p className="page-section-intro">{t('howPerson')}</p>
        <NeverReadForm />
      </section>
      <section className="page-section" aria-labelledby="never-read-list">
        <h2 id="never-read-list" className="page-section-title">
          {t('list')}
        </h2>
        {list.isError ? <Notice tone="error" title={t('app:loadFailed')} /> : null}
        {list.isPending ? <Skeleton label={t('app:loading')} lines={3} /> : null}
        {list.data?.length === 0 ? <p className="never-read-none">{t('none')}</p> : null}
        <ul className="never-read-list">
          {list.data?.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Row({ row }: { row: NeverRead }) {
  const { t, i18n } = useTranslation('neverread');
  const { remove, isBusy } = useNeverReadActs();
  const { kind, value, site } = row;
  const where = site === '' ? '' : ` · ${siteName(site, i18n.language)}`;
  return (
    <li className="never-read-row">
      <span className="never-read-kind">{`${t(`kinds.${kind}`)}${where}`}</span>
      <span className="never-read-value private">{value}</span>
      <Button
        variant="plain"
        isBusy={isBusy}
        aria-label={t('removeNamed', { value })}
        onClick={() => void remove(row)}
      >
        {t('remove')}
      </Button>
    </li>
  );
}
