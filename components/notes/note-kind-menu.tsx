import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type InteractionKind, interactionKinds } from '../../lib/domain/records/interaction.ts';
import { Button } from '../kit/button.tsx';
import { Menu } from '../kit/menu.tsx';

export type NoteKindMenuProps = {
  kind: InteractionKind;
  onChange: (kind: InteractionKind) => void;
};

/** Whether it was a call, a visit, a talk or just a note. */
export function NoteKindMenu({ kind, onChange }: NoteKindMenuProps) {
  const { t } = useTranslation('notes');
  return (
    <Menu
      trigger={
        <Button variant="plain" aria-label={`${t('kind')}: ${t(`kinds.${kind}`)}`}>
          {t(`kinds.${kind}`)}
          <ChevronDown aria-hidden="true" />
        </Button>
      }
      entries={interactionKinds.map((each) => ({
        key: each,
        label: t(`kinds.${each}`),
        isChosen: each === kind,
        onSelect: () => onChange(each),
      }))}
    />
  );
}
