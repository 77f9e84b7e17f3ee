import { Pin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useCustomer } from '../../lib/queries/customer.ts';
import type { OpenDraft } from '../../lib/queries/drafts.ts';
import { Button } from '../kit/button.tsx';
import { Chip } from '../kit/tag.tsx';

/** Says whose note is being written while the page shows somebody else. */
export function PinnedLine(props: { customerId: CustomerId; onPutAside: () => void }) {
  const { t } = useTranslation('notes');
  const name = useCustomer(props.customerId).data?.name ?? '…';
  return (
    <div className="composer-pinned">
      <Pin aria-hidden="true" />
      <output>
        <strong className="private">{t('pinned', { name })}</strong>
        <span className="visually-hidden">{t('pinnedHint', { name })}</span>
      </output>
      <Button variant="plain" onClick={props.onPutAside}>
        {t('putAside')}
      </Button>
    </div>
  );
}

type UnfinishedLineProps = { drafts: readonly OpenDraft[]; onGoOn: (draft: OpenDraft) => void };

/** Notes begun about other customers: one click goes on with them. */
export function UnfinishedLine({ drafts, onGoOn }: UnfinishedLineProps) {
  const { t } = useTranslation('notes');
  if (drafts.length === 0) return null;
  return (
    <div className="composer-unfinished">
      {drafts.slice(0, 3).map((open) => (
        <Chip key={open.draft.id} onClick={() => onGoOn(open)}>
          <span className="private">{t('unfinished', { name: open.customer.name })}</span>
        </Chip>
      ))}
    </div>
  );
}
