import { useTranslation } from 'react-i18next';
import type { Origin, Reason } from '../../lib/domain/records/follow-up.ts';
import { useReasonWords } from './use-reason-words.ts';
import './triggers.css';

export type WhyDueProps = {
  origin: Origin;
  /** The strongest reason only, for a line of a list. */
  isShort?: boolean;
};

/** Why a rule made this reminder: the strongest reason, and the others below it. */
export function WhyDue({ origin, isShort = false }: WhyDueProps) {
  const { t } = useTranslation('triggers');
  const words = useReasonWords();
  const [first, ...others] = origin.reasons;
  return (
    <span className="why-due figures private">
      {first ? words(first) : t('why.other')}
      {isShort ? null : <AlsoDue reasons={others} />}
    </span>
  );
}

/** The other reasons to be in touch today, in one line; nothing where there are none. */
export function AlsoDue({ reasons }: { reasons: readonly Reason[] }) {
  const { t, i18n } = useTranslation('triggers');
  const words = useReasonWords();
  if (reasons.length === 0) return null;
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' });
  return (
    <span className="why-due-also">{t('also', { reasons: list.format(reasons.map(words)) })}</span>
  );
}
