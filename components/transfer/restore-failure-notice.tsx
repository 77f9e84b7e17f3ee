import { useTranslation } from 'react-i18next';
import { RestoreError } from '../../lib/services/restore.ts';
import { Notice } from '../kit/notice.tsx';

/** Why a backup was not restored. Whatever the reason, the data is what it was before. */
export function RestoreFailureNotice({ failure }: { failure: unknown }) {
  const { t } = useTranslation('transfer');
  const code = failure instanceof RestoreError ? failure.code : 'notSaved';
  const line = failure instanceof RestoreError ? failure.line : null;
  return (
    <Notice tone="error" title={t(`restoreFailure.${code}.what`)}>
      {line === null ? null : `${t('restoreLine', { line })} `}
      {t('restoreSafe')} {t(`restoreFailure.${code}.todo`)}
    </Notice>
  );
}
