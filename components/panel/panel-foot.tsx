import { cleanText } from '../../lib/domain/clean-text.ts';
import type { Match } from '../../lib/domain/identity/match.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { NoteRequest } from '../../lib/services/note-requests.ts';
import { Composer } from '../notes/composer.tsx';
import { GroupNote } from '../notes/group-note.tsx';
import type { NotePlace } from '../notes/use-pinned-draft.ts';
import type { PageState } from './page-state.ts';
import type { ChosenView } from './panel-view.ts';

export type PanelFootProps = {
  page: PageState;
  match: Match | undefined;
  view: ChosenView;
  note: NoteRequest | null;
  /** Title of the tab, kept with a note as the name of its page. */
  tabTitle: string;
};

function targetOf({ page, match, view }: PanelFootProps): CustomerId | null {
  if (view.kind === 'customer') return view.id;
  if (view.kind === 'today' || page.state !== 'seen') return null;
  return match?.state === 'known' ? match.customerId : null;
}

/** Of the page only what its site allows to be kept; nothing when the customer was opened by hand. */
function placeOfNote({ page, view, tabTitle }: PanelFootProps): NotePlace {
  if (page.state !== 'seen' || view.kind !== 'page') return { site: '', page: null };
  const { site, address } = page.seen.frame;
  return { site, page: address ? { address, title: cleanText(tabTitle) } : null };
}

/** The composer, for whoever the panel shows. */
export function PanelFoot(props: PanelFootProps) {
  const { page, match, view, note } = props;
  if (note) return null;
  const place = placeOfNote(props);
  if (view.kind === 'page' && page.state === 'seen' && match?.state === 'group') {
    return (
      <GroupNote key={page.seen.subject} name={match.name} members={match.members} place={place} />
    );
  }
  return <Composer target={targetOf(props)} place={place} />;
}
