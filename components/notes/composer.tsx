import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseWhen } from '../../lib/domain/followups/parse-when.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { InteractionKind } from '../../lib/domain/records/interaction.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useCustomer } from '../../lib/queries/customer.ts';
import { addFollowUp } from '../../lib/services/follow-ups.ts';
import { addNote } from '../../lib/services/interactions.ts';
import { wallWords } from '../followups/due-words.ts';
import { Button } from '../kit/button.tsx';
import { Chip } from '../kit/tag.tsx';
import { TextArea } from '../kit/text-field.tsx';
import { useReader } from '../kit/use-reader.ts';
import { JustTalked } from './just-talked.tsx';
import { NoteKindMenu } from './note-kind-menu.tsx';
import { PinnedLine, UnfinishedLine } from './pinned-line.tsx';
import { type NotePlace, type PinnedDraft, usePinnedDraft } from './use-pinned-draft.ts';
import './notes.css';

export type ComposerProps = { target: CustomerId | null; place: NotePlace };

/** Stays at the bottom of the panel; what is begun in it is never lost and never changes hands. */
export function Composer({ target, place }: ComposerProps) {
  const { t } = useTranslation('notes');
  const draft = usePinnedDraft(target, place);
  const { current, unfinished } = draft;
  if (!current) {
    return unfinished.length > 0 ? (
      <section className="composer" aria-label={t('label')}>
        <UnfinishedLine drafts={unfinished} onGoOn={draft.goOn} />
      </section>
    ) : null;
  }
  return (
    <section className="composer" aria-label={t('label')}>
      {current.customerId === target ? null : (
        <PinnedLine customerId={current.customerId} onPutAside={draft.putAside} />
      )}
      <UnfinishedLine drafts={unfinished} onGoOn={draft.goOn} />
      <ComposerForm
        key={current.customerId}
        current={current}
        onType={draft.type}
        onSettle={draft.settle}
        onSaved={draft.clear}
      />
    </section>
  );
}

type ComposerFormProps = {
  current: PinnedDraft;
  onType: (text: string) => void;
  onSettle: () => Promise<void>;
  onSaved: () => void;
};

function ComposerForm({ current, onType, onSettle, onSaved }: ComposerFormProps) {
  const { t } = useTranslation('notes');
  const customer = useCustomer(current.customerId).data;
  const [kind, setKind] = useState<InteractionKind>('note');
  const offer = useFollowUpOffer(current);
  const { act, isBusy } = useAct();
  const name = customer?.name ?? '';
  const isEmpty = current.text.trim() === '';
  const save = async (): Promise<void> => {
    if (isEmpty || isBusy) return;
    await onSettle();
    const { customerId, site, page } = current;
    const text = current.text.trim();
    const note = { customerIds: [customerId], text, kind, site, page, isFromDraft: true };
    if (!(await act((workspace) => addNote(workspace, note), { done: t('saved', { name }) })))
      return;
    await offer.save();
    setKind('note');
    onSaved();
  };
  return (
    <form
      className="composer-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea
        label={name ? t('labelFor', { name }) : t('label')}
        isLabelHidden
        rows={1}
        placeholder={t('placeholder')}
        maxLength={20_000}
        isPrivate
        className="composer-input"
        value={current.text}
        onChange={onType}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void save();
        }}
      />
      <div className="composer-row">
        <NoteKindMenu kind={kind} onChange={setKind} />
        {offer.chip}
        <span className="composer-gap" />
        {isEmpty ? <JustTalked customerId={current.customerId} name={name} /> : null}
        <Button
          type="submit"
          variant={isEmpty ? 'quiet' : 'primary'}
          disabled={isEmpty}
          isBusy={isBusy}
        >
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

/** A date in the note is offered as a follow-up; it is made only when the chip is pressed. */
function useFollowUpOffer({ customerId, text }: PinnedDraft) {
  const { t } = useTranslation('notes');
  const { t: words } = useTranslation('followups');
  const { act } = useAct();
  const reader = useReader();
  const [wanted, setWanted] = useState<string | null>(null);
  const when = text.trim()
    ? parseWhen(text, { now: toInstant(reader.now), zone: reader.zone })
    : null;
  const isWanted = when !== null && wanted === when.matched;
  const label = when ? wallWords(when, reader) : '';
  const save = async (): Promise<void> => {
    if (!when || !isWanted) return;
    const title = when.rest.trim().slice(0, 300) || words('untitled');
    const input = { customerId, title, dueOn: when.dueOn, dueTime: when.dueTime };
    await act((workspace) => addFollowUp(workspace, input), {
      done: words('addedToast', { when: label }),
    });
    setWanted(null);
  };
  const chip = when ? (
    <Chip
      icon={<CalendarPlus aria-hidden="true" />}
      isPressed={isWanted}
      label={t('withFollowUp', { when: label })}
      onClick={() => setWanted(isWanted ? null : when.matched)}
    >
      {label}
    </Chip>
  ) : null;
  return { chip, save };
}
