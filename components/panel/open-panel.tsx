import { useRef, useState } from 'react';
import type { Match } from '../../lib/domain/identity/match.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { usePlan } from '../../lib/queries/follow-ups.ts';
import { useHere } from '../../lib/queries/here.ts';
import { useMatch } from '../../lib/queries/match.ts';
import { useSiteSettings } from '../../lib/queries/site-settings.ts';
import { useSeen } from '../../lib/queries/tab-context.ts';
import { OpeningProvider } from '../brief/opening.tsx';
import { InsertTarget } from '../composer/insert-target.tsx';
import { useKeptFocus } from '../kit/use-kept-focus.ts';
import { SearchDialog } from '../search/search-dialog.tsx';
import { Teaching } from '../teaching/teaching.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { pageStateOf } from './page-state.ts';
import { PanelBody } from './panel-body.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { PanelHeader } from './panel-header.tsx';
import { usePanelView } from './panel-view.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import { usePanelRequests } from './use-panel-requests.ts';

export type PanelProps = {
  /** A tab to stay with instead of the one in front. */
  pinnedTabId: number | null;
  /** A customer to show first, from a notice. */
  customerId: string | null;
};

type OpenDialog = 'search' | 'keys' | null;

/** The panel once the user has agreed: it follows its window's tab and the conversation in it. */
export function OpenPanel({ pinnedTabId, customerId }: PanelProps) {
  const tab = useHere(pinnedTabId);
  const seen = useSeen(tab === undefined ? null : (tab?.id ?? null));
  const settings = useSiteSettings().data;
  const page = pageStateOf({ tab, seen: tab === undefined ? undefined : seen, settings });
  const { match, error: matchError } = useMatch(page.state === 'seen' ? page.seen : null);
  const subject = page.state === 'opening' ? null : subjectOf(page, tab?.id);
  const { view, show } = usePanelView(
    subject,
    // An id of the address that is no customer's shows "deleted", nothing else.
    customerId ? { kind: 'customer', id: customerId as CustomerId } : { kind: 'page' },
  );
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const openCustomer = (id: CustomerId): void => show({ kind: 'customer', id });
  const plan = usePlan().data;
  usePanelKeys({
    onFind: () => setDialog('search'),
    onKeys: () => setDialog('keys'),
    onBack: () => show({ kind: 'page' }),
  });
  const note = usePanelRequests({
    isPinned: pinnedTabId !== null,
    onFind: () => setDialog('search'),
    onToday: () => show({ kind: 'today' }),
    onCustomer: openCustomer,
  });
  const context = {
    page,
    match,
    matchError,
    view,
    show,
    openCustomer,
    note,
    tabTitle: tab?.title ?? '',
  };
  return (
    <div className="panel" ref={root}>
      <PanelHeader
        page={page}
        tab={tab ?? null}
        settings={settings ?? []}
        due={plan?.nowCustomers.length ?? 0}
        isToday={view.kind === 'today'}
        onToday={() => show({ kind: view.kind === 'today' ? 'page' : 'today' })}
        onFind={() => setDialog('search')}
        onKeys={() => setDialog('keys')}
      />
      <InsertTarget
        tabId={tab?.id ?? null}
        // Another customer's card may be open: what stands on it is not for this conversation.
        seen={view.kind === 'page' && match?.state === 'known' ? (seen ?? null) : null}
      >
        <OpeningProvider recognised={recognisedOf(page, match)}>
          <PanelBody
            {...context}
            onFind={() => setDialog('search')}
            teaching={
              tab ? (
                <Teaching
                  tab={tab}
                  seen={page.state === 'seen' ? page.seen : null}
                  isOffered={isUntaught(page, match)}
                  knownId={match?.state === 'known' ? match.customerId : null}
                />
              ) : null
            }
          />
        </OpeningProvider>
      </InsertTarget>
      <PanelFoot {...context} />
      <SearchDialog
        isOpen={dialog === 'search'}
        onClose={() => setDialog(null)}
        onChoose={({ id }) => {
          setDialog(null);
          openCustomer(id);
        }}
      />
      <KeysDialog isOpen={dialog === 'keys'} onClose={() => setDialog(null)} />
    </div>
  );
}

function subjectOf(page: ReturnType<typeof pageStateOf>, tabId: number | undefined): string {
  return page.state === 'seen' ? page.seen.subject : `tab ${tabId ?? 'none'}`;
}

function recognisedOf(page: ReturnType<typeof pageStateOf>, match: Match | undefined) {
  if (page.state !== 'seen' || match?.state !== 'known') return null;
  return { customerId: match.customerId, site: page.seen.frame.site };
}

/** A page that no site of its own reads, or on which nobody is found. */
function isUntaught(page: ReturnType<typeof pageStateOf>, match: Match | undefined): boolean {
  if (page.state === 'notBuiltIn' || page.state === 'waiting') return true;
  return page.state === 'seen' && match?.state === 'nobody' && page.seen.frame.site === 'any-page';
}
