import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupMember } from '../../lib/domain/identity/match.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useCustomers } from '../../lib/queries/customer.ts';
import { useSessionText } from '../../lib/queries/session-text.ts';
import { addNote } from '../../lib/services/interactions.ts';
import { Button } from '../kit/button.tsx';
import { Chip } from '../kit/tag.tsx';
import { TextArea } from '../kit/text-field.tsx';
import type { NotePlace } from './use-pinned-draft.ts';
import './notes.css';

export type GroupNoteProps = {
  name: string;
  members: readonly GroupMember[];
  place: NotePlace;
};

/** A note on a group goes to the members that were chosen, and to nobody by itself. */
export function GroupNote({ name, members, place }: GroupNoteProps) {
  const { t } = useTranslation('notes');
  const { t: person } = useTranslation('person');
  const { act, isBusy } = useAct();
  const [text, setText] = useSessionText(`groupNote:${place.site}:${name}`);
  const [chosen, setChosen] = useState<readonly CustomerId[]>([]);
  const known = [...new Set(members.flatMap(({ customerId }) => (customerId ? [customerId] : [])))];
  const customers = useCustomers(known).data;
  if (known.length === 0) return null;
  const toggle = (id: CustomerId): void =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const isReady = text.trim() !== '' && chosen.length > 0;
  const save = async (): Promise<void> => {
    if (!isReady || isBusy) return;
    const note = { customerIds: [...chosen], text: text.trim(), ...place, group: name };
    const done = t('savedMany', { count: chosen.length });
    if (!(await act((workspace) => addNote(workspace, note), { done }))) return;
    setText('');
    setChosen([]);
  };
  return (
    <form
      className="composer composer-form"
      aria-label={t('label')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset className="composer-unfinished">
        <legend className="field-hint">{person('group.noteFor')}</legend>
        {known.map((id) => (
          <Chip key={id} isPressed={chosen.includes(id)} onClick={() => toggle(id)}>
            <span className="private">{customers?.get(id)?.name ?? '…'}</span>
          </Chip>
        ))}
      </fieldset>
      <TextArea
        label={t('label')}
        isLabelHidden
        rows={1}
        className="composer-input"
        placeholder={t('placeholderGroup')}
        maxLength={20_000}
        isPrivate
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void save();
        }}
      />
      <div className="composer-row">
        <span className="field-hint composer-gap">
          {text.trim() && chosen.length === 0 ? person('group.noteNobody') : ''}
        </span>
        <Button
          type="submit"
          variant={isReady ? 'primary' : 'quiet'}
          disabled={!isReady}
          isBusy={isBusy}
        >
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
