import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../lib/queries/act.ts';
import { useOutcomeWindows } from '../../lib/queries/scripts.ts';
import {
  changeOutcomeWindows,
  isOutcomeSetting,
  type OutcomeSetting,
} from '../../lib/services/scripts-use.ts';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';

/** How long after a use a reply or an order counts as its success. */
export function OutcomeWindowsForm() {
  const stored = useOutcomeWindows().data;
  if (!stored) return null;
  return <Form key={JSON.stringify(stored)} stored={stored} />;
}

function Form({ stored }: { stored: OutcomeSetting }) {
  const { t } = useTranslation('scripts');
  const { act, isBusy } = useAct();
  const [hours, setHours] = useState(String(stored.replyHours));
  const [days, setDays] = useState(String(stored.orderDays));
  const [isBad, setBad] = useState(false);
  const save = async (): Promise<void> => {
    const setting = { replyHours: Number(hours), orderDays: Number(days) };
    setBad(!isOutcomeSetting(setting));
    if (!isOutcomeSetting(setting)) return;
    const done = t('outcome.saved');
    await act((workspace) => changeOutcomeWindows(workspace, setting), { done });
  };
  return (
    <form
      className="script-teach"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t('outcome.replyHours')}
        inputMode="numeric"
        className="figures"
        value={hours}
        error={isBad ? t('outcome.bad') : null}
        onChange={setHours}
      />
      <TextField
        label={t('outcome.orderDays')}
        inputMode="numeric"
        className="figures"
        value={days}
        onChange={setDays}
      />
      <Button type="submit" isBusy={isBusy}>
        {t('outcome.save')}
      </Button>
    </form>
  );
}
