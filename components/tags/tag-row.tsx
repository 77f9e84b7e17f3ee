import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../lib/queries/act.ts';
import type { CountedTag } from '../../lib/queries/tags.ts';
import { renameTag } from '../../lib/services/tag-tree.ts';
import { Button } from '../kit/button.tsx';
import { Tag } from '../kit/tag.tsx';
import { TextField } from '../kit/text-field.tsx';

export type TagRowProps = {
  counted: CountedTag;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
};

/** One tag: how many bear it, whether a rule puts it on, and another name for it. */
export function TagRow({ counted: { tag, customers }, isChosen, onChoose }: TagRowProps) {
  const { t } = useTranslation('tags');
  const [isRenaming, setRenaming] = useState(false);
  return (
    <li className="tags-row">
      <label className="tags-choice">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <Tag name={tag.name} hue={tag.hue} />
      </label>
      {tag.ruleKey ? <span className="tags-note">{t('byRule')}</span> : null}
      <span className="tags-count figures">{t('customers', { count: customers })}</span>
      {isRenaming ? (
        <RenameForm tag={tag} onDone={() => setRenaming(false)} />
      ) : (
        <Button
          variant="plain"
          aria-label={t('renameNamed', { name: tag.name })}
          onClick={() => setRenaming(true)}
        >
          {t('rename')}
        </Button>
      )}
    </li>
  );
}

function RenameForm({ tag, onDone }: { tag: CountedTag['tag']; onDone: () => void }) {
  const { t } = useTranslation('tags');
  const { act, isBusy } = useAct();
  const [name, setName] = useState(tag.name);
  const next = name.trim();
  const save = async (): Promise<void> => {
    const done = t('renamed', { from: tag.name, to: next });
    if (next === tag.name || (await act((open) => renameTag(open, tag, next), { done }))) onDone();
  };
  return (
    <form
      className="tags-rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (next !== '') void save();
      }}
    >
      <TextField
        label={t('newName')}
        isLabelHidden
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked for this field
        autoFocus
        maxLength={40}
        value={name}
        onChange={setName}
      />
      <Button type="submit" isBusy={isBusy} disabled={next === ''}>
        {t('save')}
      </Button>
      <Button variant="plain" onClick={onDone}>
        {t('cancel')}
      </Button>
    </form>
  );
}
