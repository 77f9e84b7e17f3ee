import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../lib/queries/act.ts';
import { useNoticePermission } from '../../lib/queries/notices.ts';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { SwitchField } from '../kit/switch-field.tsx';
import { QuietHours } from './quiet-hours.tsx';

/** How the rep is told that something is due. */
export function Reminders() {
  const { t } = useTranslation('sites');
  const { isAllowed, allow, stop } = useNoticePermission();
  const { act } = useAct();
  const hasNewDayNotice = usePreferences().data?.hasNewDayNotice ?? false;
  const [isRefused, setRefused] = useState(false);
  const change = async (isOn: boolean): Promise<void> => {
    if (isOn) setRefused(!(await allow()));
    else await stop();
  };
  return (
    <section className="page-section" aria-labelledby="sites-reminders">
      <h2 id="sites-reminders" className="page-section-title">
        {t('reminders.title')}
      </h2>
      <p className="page-section-intro">{t('reminders.badge')}</p>
      <div className="sites-list">
        <div className="sites-row">
          <SwitchField
            label={t('reminders.notices')}
            hint={t(isRefused ? 'reminders.noticesRefused' : 'reminders.noticesHint')}
            isOn={isAllowed ?? false}
            disabled={isAllowed === null}
            onChange={(isOn) => void change(isOn)}
          />
        </div>
        {isAllowed ? (
          <div className="sites-row">
            <SwitchField
              label={t('reminders.newDay')}
              hint={t('reminders.newDayHint')}
              isOn={hasNewDayNotice}
              onChange={(isOn) =>
                void act((workspace) => changePreferences(workspace, { hasNewDayNotice: isOn }))
              }
            />
          </div>
        ) : null}
        <QuietHours />
      </div>
    </section>
  );
}
