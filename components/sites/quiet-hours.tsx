import { useTranslation } from 'react-i18next';
import { useAct } from '../../lib/queries/act.ts';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { changePreferences, defaultPreferences } from '../../lib/services/preferences.ts';
import { SwitchField } from '../kit/switch-field.tsx';
import { SelectField } from '../kit/text-field.tsx';

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

const halfHours = Array.from({ length: 48 }, (_, at) => {
  return `${twoDigits(Math.floor(at / 2))}:${at % 2 === 0 ? '00' : '30'}`;
});

/** Every half hour, and the time that is set should it lie between two of them. */
function timesWith(present: string) {
  const times = [...new Set([...halfHours, present])].sort();
  return times.map((value) => ({ value, label: value }));
}

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
          <SelectField
            label={t('reminders.from')}
            value={quietFrom}
            choices={timesWith(quietFrom)}
            onChange={(from) => change(from, quietTo)}
          />
          <SelectField
            label={t('reminders.to')}
            value={quietTo}
            choices={timesWith(quietTo)}
            onChange={(to) => change(quietFrom, to)}
          />
        </div>
      ) : null}
    </div>
  );
}
