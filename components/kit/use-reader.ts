import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../lib/queries/workspace-context.tsx';
import type { Reader } from '../../lib/texts/time-words.ts';

/** The moment, zone and language in which times are told on this page. */
export function useReader(): Reader {
  const { now, zone } = useWorkspace();
  const { i18n } = useTranslation();
  return { now: now(), zone: zone(), language: i18n.language };
}
