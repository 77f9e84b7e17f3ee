import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useIsAnythingSaid } from '../../lib/queries/capture.ts';
import { useCustomer } from '../../lib/queries/customer.ts';
import type { CaptureInput } from '../../lib/services/capture.ts';
import { CaptureBar } from './capture-bar.tsx';
import { PurchaseProposal } from './purchase-proposal.tsx';

export type NoteCaptureProps = {
  customerIds: readonly CustomerId[];
  note: CaptureInput['note'] & { text: string };
  onKept: () => void;
};

/** What the words of a note hold, where they are about one customer. */
export function NoteCapture({ customerIds, note, onKept }: NoteCaptureProps) {
  const [first, ...others] = customerIds;
  if (note.text === '') return null;
  return first && others.length === 0 ? (
    <ForOne key={first} customerId={first} note={note} onKept={onKept} />
  ) : (
    <ForNobody text={note.text} />
  );
}

export type NotePurchaseProps = { customerIds: readonly CustomerId[]; text: string };

/** Goods and a price in the words; a form of its own, so it stands behind that of the note. */
export function NotePurchase({ customerIds, text }: NotePurchaseProps) {
  const [first, ...others] = customerIds;
  const later = useDeferredValue(text);
  const said = useMemo(() => [{ text: later }], [later]);
  if (!first || others.length > 0 || later === '') return null;
  return (
    <div className="capture-talk">
      <div className="capture-foot">
        <PurchaseProposal customerId={first} said={said} />
      </div>
    </div>
  );
}

type ForOneProps = Omit<NoteCaptureProps, 'customerIds'> & { customerId: CustomerId };

function ForOne({ customerId, note, onKept }: ForOneProps) {
  const customer = useCustomer(customerId).data;
  const text = useDeferredValue(note.text);
  const said = useMemo(() => [{ text }], [text]);
  return customer ? (
    <CaptureBar customer={customer} said={said} note={note} isWithNote onKept={onKept} />
  ) : null;
}

/** Says that there is something, so that the rep knows why to choose. */
function ForNobody({ text }: { text: string }) {
  const { t } = useTranslation('capture');
  const isAnything = useIsAnythingSaid(text);
  return isAnything ? <p className="field-hint">{t('chooseOne')}</p> : null;
}
