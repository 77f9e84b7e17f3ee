import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { logJustTalked } from '../../lib/services/talks.ts';
import { Button } from '../kit/button.tsx';

/** One press, or Alt+T anywhere in the panel: there was a talk, without a word of it. */
export function JustTalked({ customerId, name }: { customerId: CustomerId; name: string }) {
  const { t } = useTranslation('notes');
  const { act, isBusy } = useAct();
  const log = (): void => {
    void act((workspace) => logJustTalked(workspace, customerId), {
      done: t('justTalkedDone', { name }),
    });
  };
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    // With Alt the letter may be a special one († on a Mac), so the place of the key counts.
    if (!event.altKey || event.code !== 'KeyT' || event.repeat) return;
    event.preventDefault();
    log();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <Button variant="plain" isBusy={isBusy} title={t('justTalkedHint')} onClick={log}>
      {t('justTalked')}
    </Button>
  );
}
