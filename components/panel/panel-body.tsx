import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Match } from '../../lib/domain/identity/match.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { usePick } from '../../lib/queries/match.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import type { NoteRequest } from '../../lib/services/note-requests.ts';
import { saidContactsOf, shownPersonOf } from '../../lib/services/site-facts.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Notice } from '../kit/notice.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { NoteRequestForm } from '../notes/note-request-form.tsx';
import { FindExisting } from '../person/find-existing.tsx';
import { GroupCard } from '../person/group-card.tsx';
import { KnownPerson } from '../person/known-person.tsx';
import { NewPerson } from '../person/new-person.tsx';
import { PersonChoices, WhichOne } from '../person/which-one.tsx';
import { SheetTools } from '../sheets/sheet-tools.tsx';
import { TodayList } from '../today/today-list.tsx';
import { PageNotice } from './page-notice.tsx';
import { isSheetPage, type PageState } from './page-state.ts';
import type { PanelView } from './panel-view.ts';

export type PanelBodyProps = PanelView & {
  page: PageState;
  match: Match | undefined;
  matchError: Error | null;
  note: NoteRequest | null;
  openCustomer: (id: CustomerId) => void;
  onFind: () => void;
  /** About teaching the page; stands before what is read from it. */
  teaching?: ReactNode;
};

/** What stands between header and composer. */
export function PanelBody(props: PanelBodyProps) {
  const { page, match, view, show, note, openCustomer, onFind } = props;
  const { t } = useTranslation('shell');
  if (note) {
    return (
      <main className="panel-body" aria-label={t('panel')}>
        <NoteRequestForm key={note.at} request={note} />
      </main>
    );
  }
  const isPage = view.kind === 'page';
  // Beside a sheet its tools stay open while the user walks, and today's list comes after them.
  const isSheet = isPage && isSheetPage(page);
  const today = <TodayList onOpen={openCustomer} onFind={onFind} />;
  return (
    <main className="panel-body" aria-label={t('panel')}>
      {view.kind === 'today' ? today : null}
      {view.kind === 'customer' ? (
        <>
          <BackRow onBack={() => show({ kind: 'page' })} isSomebody={page.state === 'seen'} />
          <KnownPerson key={view.id} customerId={view.id} />
        </>
      ) : null}
      {isPage ? props.teaching : null}
      {isPage ? <PageBody {...props} today={isSheet ? null : today} /> : null}
      {isSheet ? (
        <SheetTools
          seen={page.state === 'seen' ? page.seen : null}
          match={match}
          onOpen={openCustomer}
        />
      ) : null}
      {isSheet && !isSomebodyShown(page, match) ? today : null}
    </main>
  );
}

function isSomebodyShown(page: PageState, match: Match | undefined): boolean {
  return page.state === 'seen' && match?.state !== 'nobody';
}

function BackRow({ onBack, isSomebody }: { onBack: () => void; isSomebody: boolean }) {
  const { t } = useTranslation('shell');
  return (
    <div className="panel-back">
      <Button variant="plain" icon={<ArrowLeft aria-hidden="true" />} onClick={onBack}>
        {isSomebody ? t('backToPage') : t('back')}
      </Button>
    </div>
  );
}

type PageBodyProps = PanelBodyProps & {
  /** What follows where nobody is shown. */
  today: ReactNode;
};

/** The card of a known customer goes on while the page moves to another of their conversations. */
function PageBody(props: PageBodyProps) {
  const { page, match, matchError } = props;
  const seen = page.state === 'seen' && !matchError ? page.seen : null;
  const known = seen && match?.state === 'known' ? match : null;
  const isBeingMatched = seen !== null && match === undefined;
  const [last, setLast] = useState<CustomerId | null>(null);
  const card = known ? known.customerId : isBeingMatched ? last : null;
  if (card !== last) setLast(card);
  // A key per person: nothing of one card, not even an open form, may stay under another name.
  const key = page.state === 'seen' ? page.seen.subject : page.state;
  return (
    <>
      {card ? (
        // Out of sight until it is known to be the same customer.
        <div key={card} hidden={!known}>
          <KnownPerson
            customerId={card}
            {...(seen && known ? { match: { reason: known.reason, seen } } : {})}
          />
        </div>
      ) : null}
      {known ? null : <NoCard key={key} {...props} />}
    </>
  );
}

/** What stands where no card of a known customer does. */
function NoCard({ page, match, matchError, openCustomer, today }: PageBodyProps) {
  const { t } = useTranslation('shell');
  const { t: say } = useTranslation('errors');
  if (page.state === 'seen' && matchError) {
    return (
      <div className="person-page">
        <Notice tone="error" title={say('readFailed')}>
          {say('readFailedDo')}
        </Notice>
      </div>
    );
  }
  const isOpening = page.state === 'opening' || (page.state === 'seen' && match === undefined);
  if (isOpening) {
    return (
      <div className="person-page">
        <Skeleton label={t('loading')} lines={6} />
      </div>
    );
  }
  if (page.state === 'seen' && match && match.state !== 'nobody' && match.state !== 'known') {
    return <Somebody match={match} seen={page.seen} onOpen={openCustomer} />;
  }
  return (
    <>
      <PageNotice page={page} />
      {today}
    </>
  );
}

type SomebodyProps = {
  match: Exclude<Match, { state: 'nobody' | 'known' }>;
  seen: Seen;
  onOpen: (id: CustomerId) => void;
};

function Somebody({ match, seen, onOpen }: SomebodyProps) {
  const { t } = useTranslation('person');
  const { site, sighting } = seen.frame;
  const shown = shownPersonOf(sighting);
  const offered = saidContactsOf(sighting);
  const onPicked = usePick(seen);
  switch (match.state) {
    case 'group':
      return <GroupCard name={match.name} members={match.members} seen={seen} onOpen={onOpen} />;
    case 'ambiguous':
      return (
        <WhichOne
          candidates={match.candidates}
          proposal={match.proposal}
          shown={shown}
          onOpen={onOpen}
          onPicked={onPicked}
        />
      );
    default:
      return (
        <NewPerson
          proposal={match.proposal}
          site={site}
          shown={shown}
          offered={offered}
          onSaved={onPicked}
        >
          {match.lookalikes.length > 0 ? (
            <Card title={t('unknown.lookalikes')}>
              <PersonChoices
                choices={match.lookalikes}
                shown={shown}
                onOpen={onOpen}
                onPicked={onPicked}
              />
            </Card>
          ) : null}
          <FindExisting shown={shown} onOpen={onOpen} onPicked={onPicked} />
        </NewPerson>
      );
  }
}
