import { useTranslation } from 'react-i18next';
import { useAct } from '../../lib/queries/act.ts';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { changePreferences, defaultPreferences } from '../../lib/services/preferences.ts';
import { SwitchField } from '../kit/switch-field.tsx';
import { TextField } from '../kit/text-field.tsx';

/** The hours in which nothing is told; the plan and the badge obey the same ones. */
export function QuietHours() {
  const { t } = useTranslation('sites');
  const { act } = useAct();
  const preferences = usePreferences().data;
  if (!preferences) return null;
  const { quietFrom, quietTo } = preferences;
  const isOn = quietFrom !== null && quietTo !== null;
  const change = (from: string | null, to: string | null): void => {
    void act((open) => changePreferences(open, { quietFrom: from, quietTo: to }));
  };
  const defaults = defaultPreferences;
  return (
    <div className="sites-row">
      <SwitchField
        label={t('reminders.quiet')}
        hint={t('reminders.quietHint')}
        isOn={isOn}
        onChange={(on) => change(on ? defaults.quietFrom : null, on ? defaults.quietTo : null)}
      />
      {isOn ? (
        <div className="sites-hours">
          <TextField
            label={t('reminders.from')}
            type="time"
            value={quietFrom}
            onChange={(from) => (from ? change(from, quietTo) : null)}
          />
          <TextField
            label={t('reminders.to')}
            type="time"
            value={quietTo}
            onChange={(to) => (to ? change(quietFrom, to) : null)}
          />
        </div>
      ) : null}
    </div>
  );
}
