import { Ellipsis, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interaction, PageLink } from '../../lib/domain/records/interaction.ts';
import { useAct } from '../../lib/queries/act.ts';
import { deleteInteraction, editNote } from '../../lib/services/interactions.ts';
import { siteName } from '../../lib/services/site-facts.ts';
import { useInsertEntry } from '../composer/insert-target.tsx';
import { Button, IconButton } from '../kit/button.tsx';
import { Menu } from '../kit/menu.tsx';
import { TextArea } from '../kit/text-field.tsx';

/** A note or a talk; what the rep wrote can be changed and taken away. */
export function InteractionEntry({ interaction }: { interaction: Interaction }) {
  const { t, i18n } = useTranslation('timeline');
  const { t: notes } = useTranslation('notes');
  const { act } = useAct();
  const [isEditing, setEditing] = useState(false);
  // Only what the rep wrote: what was said in a talk is not to be sent back.
  const insert = useInsertEntry(interaction.kind === 'note' ? interaction.text : '');
  if (isEditing) return <EditNote interaction={interaction} onDone={() => setEditing(false)} />;
  const { kind, text, site, page, group } = interaction;
  const where = [site && siteName(site, i18n.language), group && t('inGroup', { group })];
  const remove = (): void => {
    void act((workspace) => deleteInteraction(workspace, interaction), { done: t('removed') });
  };
  return (
    <>
      <p className="timeline-text private">{text || t('talked')}</p>
      <p className="timeline-more">
        <span>{[notes(`kinds.${kind}`), ...where].filter(Boolean).join(' · ')}</span>
        {page ? <BackLink page={page} /> : null}
        <Menu
          trigger={
            <IconButton
              className="icon-button-small timeline-acts"
              label={t('acts')}
              icon={<Ellipsis aria-hidden="true" />}
            />
          }
          entries={[
            ...insert,
            { key: 'edit', label: t('edit'), onSelect: () => setEditing(true) },
            { key: 'remove', label: t('remove'), isDanger: true, onSelect: remove },
          ]}
        />
      </p>
    </>
  );
}

/** Only web addresses become links; what else a stored note may hold stays text. */
function BackLink({ page }: { page: PageLink }) {
  const { t } = useTranslation('timeline');
  if (!/^https?:\/\//i.test(page.address) || !URL.canParse(page.address)) return null;
  const { host } = new URL(page.address);
  const title = page.title || host;
  return (
    <a
      className="timeline-link"
      href={page.address}
      target="_blank"
      rel="noopener noreferrer"
      title={page.address}
      aria-label={t('page', { title })}
    >
      <ExternalLink aria-hidden="true" />
      <span className="private">{title}</span>
    </a>
  );
}

function EditNote({ interaction, onDone }: { interaction: Interaction; onDone: () => void }) {
  const { t } = useTranslation('timeline');
  const { act, isBusy } = useAct();
  const [text, setText] = useState(interaction.text);
  const save = async (): Promise<void> => {
    const change = text.trim();
    if (change === interaction.text) return onDone();
    const done = t('edited');
    if (await act((workspace) => editNote(workspace, interaction.id, change), { done })) onDone();
  };
  return (
    <form
      className="timeline-edit"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea
        label={t('editLabel')}
        isLabelHidden
        maxLength={20_000}
        // "Edit" was pressed: the next key belongs here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
        value={text}
        onChange={setText}
      />
      <div className="timeline-edit-acts">
        <Button variant="plain" onClick={onDone}>
          {t('cancelEdit')}
        </Button>
        <Button type="submit" isBusy={isBusy} disabled={!text.trim()}>
          {t('saveEdit')}
        </Button>
      </div>
    </form>
  );
}
