import { useTranslation } from 'react-i18next';
import { takeBackCodes } from '../../lib/domain/followups/plan-candidate.ts';
import type { FollowUp, Reason } from '../../lib/domain/records/follow-up.ts';
import { useReasonWords } from './use-reason-words.ts';

/** That a rule took its reminder back, and why: for a journey that stopped, what stopped it. */
export function TakenBackWords({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('triggers');
  const words = useReasonWords();
  const { title, origin } = followUp;
  const stop = origin?.takenBack && isStop(origin.takenBack) ? origin.takenBack : null;
  if (stop) {
    const name = String(origin?.reasons[0]?.values['name'] ?? '');
    return <p className="private">{t('takenBack.stopped', { title, name, why: words(stop) })}</p>;
  }
  const code = takeBackCodes.find((each) => each === origin?.takenBack?.code) ?? 'settled';
  return <p className="private">{t(`takenBack.${code}`, { title })}</p>;
}

function isStop({ code }: Reason): boolean {
  return code.startsWith('stop');
}
