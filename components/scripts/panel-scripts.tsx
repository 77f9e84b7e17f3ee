import { MessageSquareText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { lastSaid } from '../../lib/domain/scripts/last-said.ts';
import { asksNothing } from '../../lib/domain/scripts/rank-scripts.ts';
import { useFollowUps } from '../../lib/queries/follow-ups.ts';
import { useSettledUses } from '../../lib/queries/scripts.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { SuggestedScripts } from './suggested-scripts.tsx';
import './scripts.css';

export type PanelScriptsProps = {
  customerId: CustomerId;
  /** The conversation beside the panel; null where the user opened the card. */
  seen: Seen | null;
};

/** What to say now: open when the customer has just asked something, else one line that opens it. */
export function PanelScripts({ customerId, seen }: PanelScriptsProps) {
  const { t } = useTranslation('scripts');
  const due = useFollowUps(customerId).data?.[0];
  const said = seen ? lastSaid(seen.frame.sighting) : '';
  const query = asksNothing(said) ? '' : said;
  const [isWanted, setWanted] = useState<boolean | null>(null);
  useSettledUses();
  const isOpen = isWanted ?? query !== '';
  // An account that is an address is no name to sign with.
  const account = seen?.frame.sighting.ownAccount ?? '';
  const me = account.includes('@') ? '' : account;
  if (!isOpen) {
    return (
      <div className="script-panel">
        <Button
          variant="plain"
          aria-expanded={false}
          icon={<MessageSquareText aria-hidden="true" />}
          onClick={() => setWanted(true)}
        >
          {t('panel.open')}
        </Button>
      </div>
    );
  }
  const close = (
    <Button variant="plain" aria-label={t('panel.close')} onClick={() => setWanted(false)}>
      {t('panel.fold')}
    </Button>
  );
  return (
    <div className="script-panel">
      <Card title={t('panel.title')} action={close} label={t('panel.title')}>
        <SuggestedScripts
          customerId={customerId}
          query={query}
          reason={due?.title ?? ''}
          trigger={due?.origin?.trigger ?? ''}
          me={me}
        />
      </Card>
    </div>
  );
}
