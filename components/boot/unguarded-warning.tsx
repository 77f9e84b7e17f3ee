import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useToasts } from '../../lib/queries/toasts.ts';

/** Says once that a loss of data might go unnoticed in this browser profile. */
export function UnguardedWarning() {
  const { t } = useTranslation('app');
  const { warn } = useToasts();
  const hasWarned = useRef(false);
  useEffect(() => {
    if (hasWarned.current) return;
    hasWarned.current = true;
    warn({ title: t('unguarded.title'), more: t('unguarded.todo') });
  }, [t, warn]);
  return null;
}
