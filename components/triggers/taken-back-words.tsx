import { useTranslation } from 'react-i18next';
import type { FollowUp } from '../../lib/domain/records/follow-up.ts';

const codes = ['settled', 'overtaken', 'ownFollowUp', 'doNotContact'] as const;

/** That a rule took its reminder back, and why. */
export function TakenBackWords({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('triggers');
  const code = codes.find((each) => each === followUp.origin?.takenBack?.code) ?? 'settled';
  return <p className="private">{t(`takenBack.${code}`, { title: followUp.title })}</p>;
}
