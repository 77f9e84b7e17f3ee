import { useTranslation } from 'react-i18next';
import { ExportAll } from './export-all.tsx';
import { ExportCalendar } from './export-calendar.tsx';
import { ImportFile } from './import-file.tsx';
import { RestoreBackup } from './restore-backup.tsx';
import './transfer.css';

/** Everything out, everything back in, and lists from elsewhere. */
export function TransferPage() {
  const { t } = useTranslation('transfer');
  return (
    <>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      <ImportFile />
      <ExportAll />
      <ExportCalendar />
      <RestoreBackup />
    </>
  );
}
