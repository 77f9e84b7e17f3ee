import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { taughtFields } from '../../lib/domain/teaching/pick.ts';
import {
  type CheckedTaught,
  type TaughtFile,
  taughtFileCap,
} from '../../lib/domain/teaching/taught-file.ts';
import { openTaughtText, useTaughtActs } from '../../lib/queries/taught-sites.ts';
import { hostOfPattern } from '../../lib/services/site-address.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { ChooseFile } from '../transfer/choose-file.tsx';

/** Opens a page file, says what it would read and where, and asks for that host only. */
export function ImportTaught({ isAllowed }: { isAllowed: boolean }) {
  const { t } = useTranslation('teaching');
  const [opened, setOpened] = useState<CheckedTaught | null>(null);
  const open = async (file: File): Promise<void> => {
    // One character more than may be there, in bytes of the longest characters.
    setOpened(openTaughtText(await file.slice(0, taughtFileCap * 4).text()));
  };
  return (
    <>
      <ChooseFile
        accept=".json,application/json"
        disabled={!isAllowed}
        onChoose={(file) => void open(file)}
      >
        {t('list.import')}
      </ChooseFile>
      {opened?.state === 'refused' ? (
        <Notice tone="error" title={t('list.refused')}>
          {t(`list.faults.${opened.fault}`, { where: opened.where })}
        </Notice>
      ) : null}
      {opened?.state === 'fine' ? (
        <Offer file={opened.file} onDone={() => setOpened(null)} />
      ) : null}
    </>
  );
}

function Offer({ file, onDone }: { file: TaughtFile; onDone: () => void }) {
  const { t, i18n } = useTranslation('teaching');
  const { importFile, isBusy } = useTaughtActs();
  const [isRefused, setRefused] = useState(false);
  const known = taughtFields.filter((field) => file.data.finders[field]);
  const names = [...known.map((field) => t(`fields.${field}`)), ...Object.keys(file.data.own)];
  const fields = new Intl.ListFormat(i18n.language, { type: 'unit' }).format(names);
  const take = async (): Promise<void> => {
    const outcome = await importFile(file);
    setRefused(outcome === 'refused');
    if (outcome === 'on') onDone();
  };
  return (
    <Notice
      tone="info"
      title={t('list.importTitle', { name: file.name })}
      actions={
        <>
          <Button variant="primary" isBusy={isBusy} onClick={() => void take()}>
            {t('list.importDo')}
          </Button>
          <Button variant="plain" onClick={onDone}>
            {t('list.cancel')}
          </Button>
        </>
      }
    >
      {t('list.importWhat', { host: hostOfPattern(file.origin), fields })}
      {isRefused ? <p>{t('refused')}</p> : null}
    </Notice>
  );
}
