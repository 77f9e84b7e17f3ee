import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackRefusal } from '../../lib/domain/selectors/check-pack.ts';
import { type OpenedFile, openPack, usePackActs } from '../../lib/queries/selector-packs.ts';
import { Notice } from '../kit/notice.tsx';
import { ChooseFile } from '../transfer/choose-file.tsx';
import { PackChanges } from './pack-changes.tsx';

/** Bytes; larger files are not read at all. */
const largestFile = 1_000_000;

/** Opens a file of selectors, shows what it would change, and uses it only when the user agrees. */
export function PackFile() {
  const { t } = useTranslation('health');
  const { trust, isBusy } = usePackActs();
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const open = async (file: File): Promise<void> => {
    const text = await file.slice(0, largestFile).text();
    setOpened(await openPack(text));
  };
  return (
    <>
      <ChooseFile accept=".json,application/json" onChoose={(file) => void open(file)}>
        {t('packs.open')}
      </ChooseFile>
      {opened?.state === 'refusedSignature' ? (
        <Notice tone="error" title={t('packs.refused')}>
          <p>{t(`packs.${opened.reason}`)}</p>
          <p>{t('packs.refusedDo')}</p>
        </Notice>
      ) : null}
      {opened?.state === 'checked' && opened.checked.state === 'refused' ? (
        <Refused refusals={opened.checked.refusals} />
      ) : null}
      {opened?.state === 'checked' && opened.checked.state === 'fine' ? (
        <PackChanges
          version={opened.checked.pack.version}
          changes={opened.checked.changes}
          isSigned={opened.trust === 'team'}
          isBusy={isBusy}
          onLeave={() => setOpened(null)}
          onTrust={async (version) => {
            setOpened(null);
            const pack = { version, text: opened.text, trust: opened.trust };
            await trust(pack, t('packs.trusted', { version }));
          }}
        />
      ) : null}
    </>
  );
}

function Refused({ refusals }: { refusals: readonly PackRefusal[] }) {
  const { t } = useTranslation('health');
  return (
    <Notice tone="error" title={t('packs.refused')}>
      <ul>
        {refusals.map(({ fault, where }) => (
          <li key={`${fault} ${where}`}>{t(`packs.faults.${fault}`, { where })}</li>
        ))}
      </ul>
      <p>{t('packs.refusedDo')}</p>
    </Notice>
  );
}
