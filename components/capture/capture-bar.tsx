import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offer, Said } from '../../lib/domain/capture/offers.ts';
import type { Customer } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useOffers } from '../../lib/queries/capture.ts';
import { type CaptureInput, keepCapture } from '../../lib/services/capture.ts';
import { Button } from '../kit/button.tsx';
import { Pill } from '../kit/tag.tsx';
import { KeyHint } from '../kit/waiting.tsx';
import { OfferChip } from './offer-chip.tsx';
import './capture.css';

export type CaptureBarProps = {
  customer: Customer;
  said: readonly Said[];
  note: CaptureInput['note'];
  /** Stands in the form of a note, which is then saved in the same act. */
  isWithNote?: boolean;
  onKept: () => void;
};

/** Kinds that become a follow-up with a day; a page does not tell when its words were said. */
const dated: ReadonlySet<string> = new Set(['date', 'promise']);

/** Whether an offer is taken: all are, but what replaces something only when pressed. */
function useChoice(offers: readonly Offer[]) {
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [pressed, setPressed] = useState<ReadonlyMap<string, boolean>>(new Map());
  const open = offers.filter(({ id }) => !refused.has(id));
  const isTaken = ({ id, isReplacing }: Offer): boolean => pressed.get(id) ?? !isReplacing;
  const toggle = (offer: Offer): void =>
    setPressed(new Map([...pressed, [offer.id, !isTaken(offer)]]));
  const refuse = ({ id }: Offer): void => setRefused(new Set([...refused, id]));
  return { open, isTaken, taken: open.filter(isTaken), toggle, refuse };
}

/** What was found in words, as chips: one key takes all, each can be refused, nothing saves itself. */
export function CaptureBar({ customer, said, note, isWithNote = false, onKept }: CaptureBarProps) {
  const { t } = useTranslation('capture');
  const { act, isBusy } = useAct();
  const found = useOffers(said, customer.id);
  const { open, isTaken, taken, toggle, refuse } = useChoice(found?.offers ?? []);
  const keep = async (): Promise<void> => {
    if (taken.length === 0 || isBusy) return;
    const input: CaptureInput = {
      customerId: customer.id,
      offers: taken,
      note,
      addressLabel: t('addressLabel'),
      theirs: (what) => t('theirs', { what }),
    };
    const done = t('kept', { name: customer.name, count: taken.length });
    if (await act((workspace) => keepCapture(workspace, input), { done })) onKept();
  };
  useNoteKey(isWithNote, () => void keep());
  if (!found) return null;
  if (found.offers.length === 0 && isWithNote) return null;
  const left = found.offers.length === 0 ? 'none' : 'noneLeft';
  return (
    <section className="capture" aria-label={t('label')}>
      {found.intents.length > 0 ? (
        <p className="capture-wants">
          <Pill tone="note">
            {t('wants', {
              what: found.intents.map((each) => t(`intents.${each}`)).join(t('comma')),
            })}
          </Pill>
        </p>
      ) : null}
      {open.length === 0 ? <p className="field-hint">{t(left)}</p> : null}
      <ul className="capture-chips">
        {open.map((offer) => (
          <OfferChip
            key={offer.id}
            offer={offer}
            isTaken={isTaken(offer)}
            onToggle={() => toggle(offer)}
            onRefuse={() => refuse(offer)}
          />
        ))}
      </ul>
      {open.some(({ chip }) => dated.has(chip.kind)) ? (
        <p className="field-hint">{t('fromToday')}</p>
      ) : null}
      {taken.length > 0 ? (
        <div className="capture-foot">
          <Button
            title={isWithNote ? t('takeWithNoteKey') : t('takeKey')}
            isBusy={isBusy}
            // The rep has just asked for them; Enter takes them all.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={!isWithNote}
            onClick={() => void keep()}
          >
            {isWithNote
              ? t('takeWithNote', { count: taken.length })
              : t('take', { count: taken.length })}
            <KeyHint keys={isWithNote ? 'Alt Enter' : 'Enter'} />
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** Alt Enter, from wherever in the note's form the rep is. */
function useNoteKey(isOn: boolean, keep: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.altKey || event.isComposing) return;
    event.preventDefault();
    keep();
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn]);
}
