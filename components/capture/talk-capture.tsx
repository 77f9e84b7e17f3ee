import { ScanText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Said } from '../../lib/domain/capture/offers.ts';
import type { Customer } from '../../lib/domain/records/customer.ts';
import type { SeenMessage } from '../../lib/domain/sighting.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import { Button } from '../kit/button.tsx';
import { CaptureBar } from './capture-bar.tsx';
import { PurchaseProposal } from './purchase-proposal.tsx';
import './capture.css';

export type TalkCaptureProps = { customer: Customer; seen: Seen };

const lastMessages = 20;

/** Incoming is the customer's, outgoing the rep's; where the page does not tell, the words decide. */
function saidIn(messages: readonly SeenMessage[]): Said[] {
  return messages
    .slice(-lastMessages)
    .map(({ dir, text }) =>
      dir === null ? { text } : { text, from: dir === 'out' ? 'me' : 'them' },
    );
}

/**
 * Looks through the open conversation when asked to. What was said is taken from what the page shows
 * at that moment, stays in memory, and only the sentences of what is kept are written down.
 */
export function TalkCapture({ customer, seen }: TalkCaptureProps) {
  const { t } = useTranslation('capture');
  const [said, setSaid] = useState<Said[] | null>(null);
  const { site, address, sighting } = seen.frame;
  if (sighting.messages.length === 0) return null;
  if (!said) {
    return (
      <div className="capture-ask">
        <Button
          variant="plain"
          icon={<ScanText aria-hidden="true" />}
          onClick={() => setSaid(saidIn(sighting.messages))}
        >
          {t('find')}
        </Button>
      </div>
    );
  }
  const note = { site, page: address ? { address, title: '' } : null };
  return (
    <div className="capture-talk">
      <CaptureBar customer={customer} said={said} note={note} onKept={() => setSaid(null)} />
      <div className="capture-foot">
        <PurchaseProposal customerId={customer.id} said={said} />
        <Button variant="plain" onClick={() => setSaid(null)}>
          {t('close')}
        </Button>
      </div>
    </div>
  );
}
