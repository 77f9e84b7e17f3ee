import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Match } from '../../lib/domain/identity/match.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useCustomers } from '../../lib/queries/customer.ts';
import { useLastCustomer } from '../../lib/queries/last-customer.ts';
import { useMatch } from '../../lib/queries/match.ts';
import { useSeenIn } from '../../lib/queries/tab-context.ts';
import { usePorts } from '../../lib/queries/workspace-context.tsx';
import { addNote } from '../../lib/services/interactions.ts';
import {
  dropNoteRequest,
  keepNoteRequest,
  type NoteRequest,
} from '../../lib/services/note-requests.ts';
import { NoteCapture, NotePurchase } from '../capture/note-capture.tsx';
import { Button } from '../kit/button.tsx';
import { Chip } from '../kit/tag.tsx';
import { TextArea } from '../kit/text-field.tsx';
import { CustomerFinder } from '../search/customer-finder.tsx';
import { NoteKindMenu } from './note-kind-menu.tsx';
import './notes.css';

export type NoteRequestFormProps = {
  request: NoteRequest;
  onDone?: () => void;
};

/** Customers to offer: those of the page first, then the one looked at last. */
function proposedBy(match: Match | undefined, last: CustomerId | null): CustomerId[] {
  const here =
    match?.state === 'known'
      ? [match.customerId]
      : match?.state === 'ambiguous'
        ? match.candidates.map((candidate) => candidate.customerId)
        : match?.state === 'group'
          ? match.members.flatMap(({ customerId }) => (customerId ? [customerId] : []))
          : [];
  return [...new Set([...here, ...(last ? [last] : [])])].slice(0, 12);
}

/** In a group nobody is chosen by itself; elsewhere the customer who was on the page is. */
function firstBy(match: Match | undefined): CustomerId[] {
  return match?.state === 'known' ? [match.customerId] : [];
}

/**
 * The note as it is being written. Who it goes to is settled once, by what its tab showed when it
 * was asked for, whichever tab is in front now.
 */
function useBegunNote(request: NoteRequest) {
  const { session } = usePorts();
  const [note, setNote] = useState(request);
  const seen = useSeenIn(note.seen);
  const { match } = useMatch(seen);
  const isTold = seen === null || match !== undefined;
  // Two changes may come before the next drawing; neither may take the other back.
  const latest = useRef(request);
  const keep = (part: Partial<NoteRequest>): void => {
    latest.current = { ...latest.current, ...part };
    setNote(latest.current);
    void keepNoteRequest(session, latest.current);
  };
  const settle = useEffectEvent((): void => {
    if (latest.current.customerIds === null) keep({ customerIds: firstBy(match) });
  });
  useEffect(() => {
    if (isTold) settle();
  }, [isTold]);
  const change = (part: Partial<Pick<NoteRequest, 'text' | 'kind' | 'customerIds'>>): void =>
    keep({ ...part, isBegun: true });
  return { note, match, change };
}

/** A note taken from any page: what was selected, where from, and about whom. */
export function NoteRequestForm({ request, onDone }: NoteRequestFormProps) {
  const { t } = useTranslation('notes');
  const { session } = usePorts();
  const { act, isBusy } = useAct();
  const { note: begun, match, change } = useBegunNote(request);
  const { text, kind } = begun;
  const proposed = proposedBy(match, useLastCustomer());
  const group = match?.state === 'group' ? match.name : '';
  const customerIds = begun.customerIds ?? [];
  const isReady = text.trim() !== '' && customerIds.length > 0;
  const leave = async (): Promise<void> => {
    await dropNoteRequest(session, request);
    onDone?.();
  };
  const save = async (): Promise<void> => {
    if (!isReady || isBusy) return;
    const done = t('savedMany', { count: customerIds.length });
    const note = {
      customerIds: [...customerIds],
      text: text.trim(),
      kind,
      page: request.page,
      group,
    };
    if (await act((workspace) => addNote(workspace, note), { done })) await leave();
  };
  return (
    <>
      <form
        className="note-request"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <h1 className="note-request-title">{t('request.title')}</h1>
        <TextArea
          label={t('request.text')}
          rows={4}
          maxLength={20_000}
          isPrivate
          // The rep has just asked to write this note.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={text}
          onChange={(next) => change({ text: next })}
        />
        <p className="note-request-page">
          {request.page
            ? `${t('request.page')} ${request.page.title || request.page.address}`
            : t('request.noPage')}
        </p>
        <ChooseCustomers
          ids={proposed}
          chosen={customerIds}
          onChange={(ids) => change({ customerIds: [...ids] })}
        />
        <NoteCapture
          customerIds={customerIds}
          note={{ text: text.trim(), kind, page: request.page, group }}
          onKept={() => void leave()}
        />
        <div className="note-request-foot">
          <NoteKindMenu kind={kind} onChange={(next) => change({ kind: next })} />
          <span className="composer-gap" />
          <Button variant="plain" onClick={() => void leave()}>
            {t('request.cancel')}
          </Button>
          <Button type="submit" variant="primary" disabled={!isReady} isBusy={isBusy}>
            {t('save')}
          </Button>
        </div>
      </form>
      <NotePurchase customerIds={customerIds} text={text.trim()} />
    </>
  );
}

type ChooseCustomersProps = {
  ids: readonly CustomerId[];
  chosen: readonly CustomerId[];
  onChange: (ids: readonly CustomerId[]) => void;
};

function ChooseCustomers({ ids, chosen, onChange }: ChooseCustomersProps) {
  const { t } = useTranslation('notes');
  const [isFinding, setFinding] = useState(false);
  const offered = [...new Set([...ids, ...chosen])];
  const isFinderOpen = isFinding || offered.length === 0;
  const customers = useCustomers(offered).data;
  const toggle = (id: CustomerId): void =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset className="note-request-group">
      <legend className="note-request-label">{t('request.to')}</legend>
      <div className="composer-unfinished">
        {offered.map((id) => {
          const name = customers?.get(id)?.name;
          return name ? (
            <Chip key={id} isPressed={chosen.includes(id)} onClick={() => toggle(id)}>
              <span className="private">{name}</span>
            </Chip>
          ) : null;
        })}
        {isFinderOpen ? null : <Chip onClick={() => setFinding(true)}>{t('request.other')}</Chip>}
      </div>
      {isFinderOpen ? (
        <CustomerFinder
          isFocused={isFinding}
          onChoose={(customer) => {
            setFinding(false);
            onChange([...new Set([...chosen, customer.id])]);
          }}
        />
      ) : null}
      {chosen.length === 0 ? <p className="field-hint">{t('request.choose')}</p> : null}
    </fieldset>
  );
}
