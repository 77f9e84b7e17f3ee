import { useTranslation } from 'react-i18next';
import type { TriggerId } from '../../lib/domain/followups/triggers/registry.ts';
import type { RuleSettings } from '../../lib/domain/rule-settings.ts';

type Say = (key: string, values: Record<string, string | number>) => string;

/** The words of triggers in the language of the reader. */
export function useTriggerWords() {
  const { t } = useTranslation('triggers');
  // The keys are worked out, and the type of `t` knows only written ones; the contract holds them.
  const say = t as unknown as Say;
  return {
    name: (id: TriggerId): string => t(`rules.${id}.name`),
    sentence: (id: TriggerId, settings: RuleSettings): string =>
      say(`rules.${id}.sentence`, settings as Record<string, string | number>), // switches are not named in sentences
    setting: (name: string): string => say(`settings.${name}`, {}),
  };
}
