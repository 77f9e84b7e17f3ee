import { useTranslation } from 'react-i18next';
import { CsvError } from '../../../lib/services/csv-error.ts';
import { Notice } from '../../kit/notice.tsx';

/** Why a file was not read; nothing was imported. */
export function CsvFailureNotice({ failure }: { failure: unknown }) {
  const { t } = useTranslation('transfer');
  const code = failure instanceof CsvError ? failure.code : 'failed';
  return (
    <Notice tone="error" title={t(`csvFailure.${code}.what`)}>
      {t('import.nothing')} {t(`csvFailure.${code}.todo`)}
    </Notice>
  );
}
