import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useToasts } from '../../lib/queries/toasts.ts';
import type { Suggestion } from '../../lib/services/scripts-suggest.ts';
import { recordScriptUse } from '../../lib/services/scripts-use.ts';
import { useInsertText } from '../composer/insert-target.tsx';

type Saying = { customerId: CustomerId; suggestion: Suggestion; concepts: readonly string[] };

/**
 * Puts a step into the message box of the page, or on the clipboard where there is none, and remembers
 * that it was used. Nothing is ever sent.
 */
export function useSayScript({ customerId, suggestion, concepts }: Saying) {
  const { t } = useTranslation('scripts');
  const { act } = useAct();
  const { tell, warn } = useToasts();
  const insert = useInsertText();

  const copy = (text: string): Promise<boolean> =>
    navigator.clipboard.writeText(text).then(
      () => Boolean(tell({ title: t('panel.copied') })),
      () => !warn({ title: t('panel.notCopied') }),
    );
  const say = async (step: number): Promise<boolean> => {
    const filled = suggestion.steps[step];
    if (!filled) return false;
    const isOut = insert ? (await insert(filled.text)) === 'inserted' : await copy(filled.text);
    if (!isOut) return false;
    if (filled.missing.length > 0) {
      const names = filled.missing.join(t('panel.comma'));
      tell({ title: t('panel.missingToast'), more: t('panel.missing', { names }) });
    }
    const { id, title } = suggestion.script;
    const use = { customerId, scriptId: id, title, step, concepts };
    return (await act((workspace) => recordScriptUse(workspace, use))) !== null;
  };
  return { say, isIntoPage: insert !== null };
}
