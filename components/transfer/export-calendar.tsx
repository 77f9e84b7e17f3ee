import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCalendarExport } from '../../lib/queries/calendar-export.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { SwitchField } from '../kit/switch-field.tsx';
import { TransferSection } from './transfer-section.tsx';

type Outcome =
  | { state: 'idle' | 'working' | 'failed' }
  | { state: 'done'; name: string; count: number };

/** Open follow-ups for a calendar on a phone or elsewhere. */
export function ExportCalendar() {
  const { t } = useTranslation('transfer');
  const exportCalendar = useCalendarExport();
  const [hasPhones, setHasPhones] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });
  const run = async (): Promise<void> => {
    setOutcome({ state: 'working' });
    try {
      const made = await exportCalendar({
        name: t('calendar.name'),
        summary: (customer, title) => t('calendar.summary', { customer, title }),
        hasPhones,
      });
      setOutcome({ state: 'done', ...made });
    } catch {
      // Told below; nothing was written anywhere.
      setOutcome({ state: 'failed' });
    }
  };
  return (
    <TransferSection title={t('calendar.title')} intro={t('calendar.intro')}>
      <SwitchField
        label={t('calendar.phones')}
        hint={t('calendar.phonesHint')}
        isOn={hasPhones}
        onChange={setHasPhones}
      />
      <Button isBusy={outcome.state === 'working'} onClick={() => void run()}>
        {t('calendar.button')}
      </Button>
      {outcome.state === 'done' ? (
        <output className="transfer-done">
          {outcome.count > 0
            ? t('calendar.done', { count: outcome.count, name: outcome.name })
            : t('calendar.nothing')}
        </output>
      ) : null}
      {outcome.state === 'failed' ? (
        <Notice tone="error" title={t('calendar.failed')}>
          {t('calendar.failedDo')}
        </Notice>
      ) : null}
    </TransferSection>
  );
}
