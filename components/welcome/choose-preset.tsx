import { useTranslation } from 'react-i18next';
import { currencies } from '../../lib/domain/money.ts';
import { shopPresets } from '../../lib/domain/records/shop-rules.ts';
import { useAct } from '../../lib/queries/act.ts';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { useShopRules } from '../../lib/queries/shop-rules.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { choosePreset } from '../../lib/services/shop-rules.ts';
import { SelectField } from '../kit/text-field.tsx';

/** Which fields of a customer come first, and in which currency amounts are meant. */
export function ChoosePreset() {
  const { t, i18n } = useTranslation('welcome');
  const { act } = useAct();
  const preferences = usePreferences().data;
  const chosen = useShopRules().data?.preset;
  const names = new Intl.DisplayNames(i18n.language, { type: 'currency' });
  return (
    <>
      <fieldset className="welcome-presets">
        <legend className="visually-hidden">{t('preset.title')}</legend>
        {shopPresets.map((preset) => (
          <label key={preset} className="welcome-preset">
            <input
              type="radio"
              name="preset"
              checked={preset === chosen}
              onChange={() => void act((open) => choosePreset(open, preset))}
            />
            <span className="welcome-preset-name">{t(`preset.${preset}.name`)}</span>
            <span className="muted">{t(`preset.${preset}.text`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="welcome-currency">
        <SelectField
          label={t('preset.currency')}
          value={preferences?.currency ?? 'CNY'}
          choices={currencies.map((value) => ({ value, label: names.of(value) ?? value }))}
          onChange={(currency) => void act((open) => changePreferences(open, { currency }))}
        />
      </div>
    </>
  );
}
