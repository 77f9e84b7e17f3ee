import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../lib/platform/save-file.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useScripts } from '../../lib/queries/scripts.ts';
import { useToasts } from '../../lib/queries/toasts.ts';
import { importScripts } from '../../lib/services/scripts.ts';
import { formatScripts, parseScripts, scriptsFileCap } from '../../lib/services/scripts-file.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { ChooseFile } from '../transfer/choose-file.tsx';

/** Takes scripts in from a file and gives them out as one. */
export function ScriptTransfer() {
  const { t } = useTranslation('scripts');
  const { act, isBusy } = useAct();
  const { tell } = useToasts();
  const scripts = useScripts().data ?? [];
  const [isBad, setBad] = useState(false);
  const [refused, setRefused] = useState<readonly number[]>([]);
  const take = async (file: File): Promise<void> => {
    const read = file.size <= scriptsFileCap ? parseScripts(await file.text()) : null;
    setBad(read === null);
    setRefused(read?.refused ?? []);
    if (!read) return;
    const done = await act((workspace) => importScripts(workspace, read.scripts));
    if (done) tell({ title: t('transfer.imported', done.value) });
  };
  const give = (): void => {
    const file = new Blob([formatScripts(scripts)], { type: 'application/json' });
    saveFile(file, `${t('transfer.fileName')}.json`);
  };
  return (
    <>
      <ChooseFile accept=".json" disabled={isBusy} onChoose={(file) => void take(file)}>
        {t('transfer.import')}
      </ChooseFile>
      {scripts.length > 0 ? <Button onClick={give}>{t('transfer.export')}</Button> : null}
      {isBad ? (
        <Notice tone="error" title={t('transfer.bad')}>
          {t('transfer.badDo')}
        </Notice>
      ) : null}
      {refused.length > 0 ? (
        <Notice
          tone="warn"
          title={t('transfer.refused', {
            count: refused.length,
            places: refused.slice(0, 20).join(t('panel.comma')),
          })}
        />
      ) : null}
    </>
  );
}
