import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationWay } from '../../lib/domain/brief/conversation-way.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { usePorts } from '../../lib/queries/workspace-context.tsx';
import { siteName } from '../../lib/services/site-facts.ts';
import { copyText } from '../composer/insert-target.tsx';
import { Button } from '../kit/button.tsx';
import './brief.css';

type Wanted = { customerId: CustomerId; name: string; way: ConversationWay };
type State = 'waiting' | 'overdue' | 'refused' | 'notCopied';
type Opening = { wanted: Wanted; state: State } | null;

const context = createContext<((wanted: Wanted) => Promise<void>) | null>(null);
const patienceMs = 30_000;
const shownMs = 4_000;

/** Opens the conversation with a customer; null outside the panel, where nothing could confirm it. */
export function useOpenConversation() {
  return useContext(context);
}

export type OpeningProviderProps = {
  /** Who is recognised on the page beside the panel, and on which site; null for nobody. */
  recognised: { customerId: CustomerId; site: string } | null;
  children: ReactNode;
};

/**
 * Leads the rep to a conversation and says so: what is being waited for, and that it is the right one
 * only once its customer is recognised on the page.
 */
export function OpeningProvider({ recognised, children }: OpeningProviderProps) {
  const { pageTabs } = usePorts();
  const [opening, setOpening] = useState<Opening>(null);
  const open = async (wanted: Wanted): Promise<void> => {
    const { way } = wanted;
    const isCopied = way.kind === 'address' || (await copyText(way.text));
    setOpening({ wanted, state: isCopied ? 'waiting' : 'notCopied' });
    const isShown = await pageTabs.show(way.site.origins, way.kind === 'address' ? way.url : null);
    if (!isShown) setOpening({ wanted, state: 'refused' });
  };
  return (
    <context.Provider value={open}>
      {opening ? (
        <OpeningNotice
          key={opening.wanted.customerId}
          opening={opening}
          isRecognised={isThere(opening.wanted, recognised)}
          onOverdue={() => setOpening({ ...opening, state: 'overdue' })}
          onEnd={() => setOpening(null)}
        />
      ) : null}
      {children}
    </context.Provider>
  );
}

/** The same person on another site is not the conversation that is being opened. */
function isThere({ customerId, way }: Wanted, here: OpeningProviderProps['recognised']): boolean {
  return here?.customerId === customerId && here.site === way.site.id;
}

type OpeningNoticeProps = {
  opening: NonNullable<Opening>;
  isRecognised: boolean;
  onOverdue: () => void;
  onEnd: () => void;
};

function OpeningNotice({ opening, isRecognised, onOverdue, onEnd }: OpeningNoticeProps) {
  const { t, i18n } = useTranslation('brief');
  const { wanted, state } = opening;
  const { name, way } = wanted;
  const site = siteName(way.site.id, i18n.language);
  const text = way.kind === 'search' ? way.text : name;
  const isWaiting = state === 'waiting' && !isRecognised;
  useEffect(() => {
    if (!isRecognised && !isWaiting) return undefined;
    const timer = isRecognised ? setTimeout(onEnd, shownMs) : setTimeout(onOverdue, patienceMs);
    return () => clearTimeout(timer);
    // The callbacks are made anew with each render; only what is waited for counts.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isRecognised, isWaiting]);
  const words = isRecognised
    ? t('opening.recognised', { name })
    : state === 'waiting'
      ? t(way.kind === 'search' ? 'opening.copied' : 'opening.waiting', { name, site, text })
      : t(`opening.${state}`, { name, site, text });
  return (
    <output className={`opening ${isRecognised ? 'opening-done' : ''}`}>
      <span className="private">{words}</span>
      <Button variant="plain" onClick={onEnd}>
        {t('opening.close')}
      </Button>
    </output>
  );
}
