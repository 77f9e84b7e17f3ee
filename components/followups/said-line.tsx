import { useTranslation } from 'react-i18next';
import type { FollowUp } from '../../lib/domain/records/follow-up.ts';
import './followups.css';

/** The sentence of a talk that a follow-up was taken from; nothing for one of any other kind. */
export function SaidLine({ followUp: { source } }: { followUp: Pick<FollowUp, 'source'> }) {
  const { t } = useTranslation('followups');
  if (!source) return null;
  return <p className="followup-why private">{t('why.said', { sentence: source })}</p>;
}
