import { useTranslation } from 'react-i18next';
import { shopPresets } from '../../lib/domain/records/shop-rules.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useShopRules } from '../../lib/queries/shop-rules.ts';
import { choosePreset } from '../../lib/services/shop-rules.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { Button } from '../kit/button.tsx';
import { SelectField } from '../kit/text-field.tsx';
import '../kit/rule-list.css';

type PresetChoiceProps = {
  hint: string;
  /** Whether there is anything to put back. */
  isChanged: boolean;
  /** Puts all figures of the page back to the preset. */
  onReset: (workspace: Workspace) => ReturnType<typeof choosePreset>;
  resetWords: { label: string; done: string };
};

/** The kind of business, of which there is one for all rules, and the way back to its figures. */
export function PresetChoice({ hint, isChanged, onReset, resetWords }: PresetChoiceProps) {
  const { t } = useTranslation('segments');
  const { act } = useAct();
  const rules = useShopRules().data;
  if (!rules) return null;
  return (
    <div className="rule-preset">
      <SelectField
        label={t('preset')}
        hint={hint}
        value={rules.preset}
        choices={shopPresets.map((value) => ({ value, label: t(`presets.${value}`) }))}
        onChange={(preset) =>
          void act((open) => choosePreset(open, preset), {
            done: t('presetChosen', { name: t(`presets.${preset}`) }),
          })
        }
      />
      {isChanged ? (
        <Button variant="plain" onClick={() => void act(onReset, { done: resetWords.done })}>
          {resetWords.label}
        </Button>
      ) : null}
    </div>
  );
}
