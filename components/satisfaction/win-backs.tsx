import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { type WinBack, winBackReasons } from '../../lib/domain/records/win-back.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useWinBacks } from '../../lib/queries/satisfaction.ts';
import { endWinBack, removeWinBack, startWinBack } from '../../lib/services/satisfaction.ts';
import { dayWords } from '../../lib/texts/time-words.ts';
import { ServiceSection } from '../complaints/service-section.tsx';
import { Button, IconButton } from '../kit/button.tsx';
import { Chip, Pill } from '../kit/tag.tsx';
import { useReader } from '../kit/use-reader.ts';
import { SuggestedScripts } from '../scripts/suggested-scripts.tsx';

/** Why somebody may leave, the words that fit it, and what came of it. */
export function WinBacks({ customerId }: { customerId: CustomerId }) {
  const { t } = useTranslation('satisfaction');
  const { act } = useAct();
  const rows = useWinBacks(customerId).data;
  if (!rows) return null;
  const open = rows.find(({ outcome }) => outcome === 'open');
  const past = rows.filter((row) => row !== open);
  return (
    <ServiceSection title={t('winBack.title')}>
      {open ? (
        <OpenWinBack winBack={open} />
      ) : (
        <>
          <p className="muted">{t('winBack.ask')}</p>
          <div className="service-chips">
            {winBackReasons.map((reason) => (
              <Chip
                key={reason}
                onClick={() => {
                  const done = t('winBack.started', { reason: t(`winBack.reasons.${reason}`) });
                  void act((workspace) => startWinBack(workspace, { customerId, reason }), {
                    done,
                  });
                }}
              >
                {t(`winBack.reasons.${reason}`)}
              </Chip>
            ))}
          </div>
        </>
      )}
      {past.length > 0 ? (
        <ul aria-label={t('winBack.past')}>
          {past.map((winBack) => (
            <li key={winBack.id}>
              <PastWinBack winBack={winBack} />
            </li>
          ))}
        </ul>
      ) : null}
    </ServiceSection>
  );
}

function OpenWinBack({ winBack }: { winBack: WinBack }) {
  const { t } = useTranslation('satisfaction');
  const { act, isBusy } = useAct();
  const reader = useReader();
  const { reason, at, customerId } = winBack;
  const end = (outcome: 'won' | 'lost'): void => {
    const done = t('winBack.ended', { outcome: t(`winBack.outcomes.${outcome}`) });
    void act((workspace) => endWinBack(workspace, winBack, outcome), { done });
  };
  return (
    <div className="service-stack">
      <p className="service-line">
        <Pill tone="due">{t(`winBack.reasons.${reason}`)}</Pill>
        <span className="service-small">{t('winBack.since', { day: dayWords(at, reader) })}</span>
        <span className="service-end">
          <RemoveWinBack winBack={winBack} />
        </span>
      </p>
      <p>{t(`winBack.hints.${reason}`)}</p>
      <p className="service-small">{t('winBack.scene')}</p>
      <SuggestedScripts customerId={customerId} query="" reason={t(`winBack.worries.${reason}`)} />
      <div className="service-chips">
        <Button isBusy={isBusy} onClick={() => end('won')}>
          {t('winBack.won')}
        </Button>
        <Button variant="plain" isBusy={isBusy} onClick={() => end('lost')}>
          {t('winBack.lost')}
        </Button>
      </div>
    </div>
  );
}

function PastWinBack({ winBack }: { winBack: WinBack }) {
  const { t } = useTranslation('satisfaction');
  const reader = useReader();
  const { reason, at, outcome } = winBack;
  return (
    <div className="service-line">
      <span className="service-small figures">{dayWords(at, reader)}</span>
      <span className="service-grow">{t(`winBack.reasons.${reason}`)}</span>
      {outcome === 'open' ? null : (
        <Pill tone={outcome === 'won' ? 'done' : 'neutral'}>
          {t(`winBack.outcomes.${outcome}`)}
        </Pill>
      )}
      <RemoveWinBack winBack={winBack} />
    </div>
  );
}

function RemoveWinBack({ winBack }: { winBack: WinBack }) {
  const { t } = useTranslation('satisfaction');
  const { act } = useAct();
  return (
    <IconButton
      className="icon-button-small"
      label={t('winBack.remove')}
      icon={<X aria-hidden="true" />}
      onClick={() =>
        void act((workspace) => removeWinBack(workspace, winBack), { done: t('winBack.removed') })
      }
    />
  );
}
