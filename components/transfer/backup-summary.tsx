import { useTranslation } from 'react-i18next';
import type { BackupHeader } from '../../lib/services/restore.ts';

const shownKinds = ['customer', 'purchase', 'interaction', 'followUp'] as const;

/** What a chosen backup says of itself, before it is restored. */
export function BackupSummary({ name, header }: { name: string; header: BackupHeader }) {
  const { t, i18n } = useTranslation('transfer');
  const made = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  const kinds = shownKinds.map((kind) => t(`kinds.${kind}`, { count: header.counts[kind] ?? 0 }));
  return (
    <div className="transfer-summary">
      <p className="transfer-file">{name}</p>
      <p className="figures">
        {t('restore.made', { when: made.format(Date.parse(header.exportedAt)) })}
      </p>
      <p className="figures">{kinds.join(' · ')}</p>
      {header.lost.length > 0 ? <p className="transfer-warning">{t('restore.lost')}</p> : null}
    </div>
  );
}
