import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeFailure } from '../boot/report-failure.ts';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { WayOutProps } from './way-out.ts';

/** The last way out, and the only one that asks for a typed word: it cannot be taken back. */
export function StartEmpty({ damage, onOpened }: WayOutProps) {
  const { t } = useTranslation('recovery');
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState('');
  const word = t('empty.word');
  const isConfirmed = typed.trim().toLowerCase() === word.toLowerCase();
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isConfirmed) return;
    try {
      onOpened(await damage.startEmpty());
    } catch (error) {
      setFailure(describeFailure(error));
    }
  };
  return (
    <form onSubmit={(event) => void begin(event)}>
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.text')}</p>
      <TextField label={t('empty.label', { word })} value={typed} onChange={setTyped} />
      <Button variant="danger" type="submit" disabled={!isConfirmed}>
        {t('empty.button')}
      </Button>
      {failure ? <p role="alert">{t('empty.failed', { failure })}</p> : null}
    </form>
  );
}
