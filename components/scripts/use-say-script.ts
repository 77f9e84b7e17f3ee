import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useToasts } from '../../lib/queries/toasts.ts';
import type { Suggestion } from '../../lib/services/scripts-suggest.ts';
import { recordScriptUse } from '../../lib/services/scripts-use.ts';
import { copyText, useInsertText } from '../composer/insert-target.tsx';

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

  const copy = async (text: string, more: string): Promise<boolean> => {
    const isCopied = await copyText(text);
    if (isCopied) tell({ title: t('panel.copied'), more });
    else warn({ title: t('panel.notCopied') });
    return isCopied;
  };
  const put = async (text: string, more: string): Promise<boolean> => {
    if (!insert) return copy(text, more);
    const outcome = await insert(text, more);
    return outcome === 'inserted' || outcome === 'copied';
  };
  const say = async (step: number): Promise<boolean> => {
    const filled = suggestion.steps[step];
    if (!filled) return false;
    const names = filled.missing.join(t('panel.comma'));
    const more = names === '' ? '' : t('panel.missing', { names });
    if (!(await put(filled.text, more))) return false;
    const { id, title } = suggestion.script;
    const use = { customerId, scriptId: id, title, step, concepts };
    return (await act((workspace) => recordScriptUse(workspace, use))) !== null;
  };
  return { say, isIntoPage: insert !== null };
}
