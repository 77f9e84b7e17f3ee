import { useTranslation } from 'react-i18next';
import { profilePresets } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { changePreferences } from '../../lib/services/preferences.ts';

/** Which fields of a customer come first. */
export function ChoosePreset() {
  const { t } = useTranslation('welcome');
  const { act } = useAct();
  const chosen = usePreferences().data?.preset;
  return (
    <fieldset className="welcome-presets">
      <legend className="visually-hidden">{t('preset.title')}</legend>
      {profilePresets.map((preset) => (
        <label key={preset} className="welcome-preset">
          <input
            type="radio"
            name="preset"
            checked={preset === chosen}
            onChange={() => void act((open) => changePreferences(open, { preset }))}
          />
          <span className="welcome-preset-name">{t(`preset.${preset}.name`)}</span>
          <span className="muted">{t(`preset.${preset}.text`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
