import { useTranslation } from 'react-i18next';
import type { StoredPack } from '../../lib/domain/records/selector-pack.ts';
import { usePackActs, usePacks } from '../../lib/queries/selector-packs.ts';
import { agoWords } from '../../lib/texts/time-words.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { useReader } from '../kit/use-reader.ts';

/** Which pack is in use, since when, and the ways back. */
export function PacksKept() {
  const { t } = useTranslation(['health', 'app']);
  const packs = usePacks();
  if (packs.isError) return <Notice tone="error" title={t('app:loadFailed')} />;
  const [newest, before] = packs.data?.kept ?? [];
  if (!newest) return <p className="health-none">{packs.data ? t('packs.none') : ''}</p>;
  return <PackInUse pack={newest} hasBefore={before !== undefined} isUsed={!!packs.data?.used} />;
}

type PackInUseProps = { pack: StoredPack; hasBefore: boolean; isUsed: boolean };

function PackInUse({ pack, hasBefore, isUsed }: PackInUseProps) {
  const { t } = useTranslation('health');
  const { undo, remove, isBusy } = usePackActs();
  const reader = useReader();
  const { version } = pack;
  const when = agoWords(pack.openedAt, reader);
  return (
    <div className="health-pack">
      {isUsed ? (
        <p>
          <strong>{t('packs.inUse', { version })}</strong>{' '}
          <span className="health-facts">
            {pack.trust === 'team' ? t('packs.byTeam', { when }) : t('packs.byUser', { when })}
          </span>
        </p>
      ) : (
        <Notice tone="warn" title={t('packs.unfit', { version })} />
      )}
      <div className="health-acts">
        <Button isBusy={isBusy} onClick={() => void undo(t('packs.undone'))}>
          {hasBefore ? t('packs.undo') : t('packs.undoToBuiltIn')}
        </Button>
        {hasBefore ? (
          <Button variant="danger" isBusy={isBusy} onClick={() => void remove(t('packs.removed'))}>
            {t('packs.remove')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
