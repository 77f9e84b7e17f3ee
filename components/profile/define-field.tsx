import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CustomField, customFieldKinds } from '../../lib/domain/records/custom-field.ts';
import { useAct } from '../../lib/queries/act.ts';
import { defineField } from '../../lib/services/custom-fields.ts';
import { Button } from '../kit/button.tsx';
import { SelectField, TextField } from '../kit/text-field.tsx';

function readChoices(typed: string): string[] {
  const choices = typed.split(/[,，、;；\n]/).map((choice) => choice.trim().slice(0, 60));
  return [...new Set(choices.filter(Boolean))].slice(0, 50);
}

/** A new field of the business's own. */
export function DefineField({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('profile');
  const { act, isBusy } = useAct();
  const [label, setLabel] = useState('');
  const [kind, setKind] = useState<CustomField['kind']>('text');
  const [typedChoices, setTypedChoices] = useState('');
  const [isShort, setShort] = useState(false);
  const save = async (): Promise<void> => {
    const choices = kind === 'choice' ? readChoices(typedChoices) : [];
    setShort(kind === 'choice' && choices.length < 2);
    if (!label.trim() || (kind === 'choice' && choices.length < 2)) return;
    const field = { label: label.trim(), kind, choices };
    const done = t('defined', { label: field.label });
    if (await act((workspace) => defineField(workspace, field), { done })) onDone();
  };
  return (
    <form
      className="profile-define"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t('fieldLabel')}
        maxLength={60}
        // The form was opened to write here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={label}
        onChange={setLabel}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone();
        }}
      />
      <SelectField
        label={t('fieldKind')}
        value={kind}
        choices={customFieldKinds.map((each) => ({ value: each, label: t(`kinds.${each}`) }))}
        onChange={setKind}
      />
      {kind === 'choice' ? (
        <TextField
          label={t('choices')}
          value={typedChoices}
          onChange={setTypedChoices}
          error={isShort ? t('choicesNeeded') : null}
        />
      ) : null}
      <div className="profile-edit-acts">
        <Button variant="plain" onClick={onDone}>
          {t('cancel')}
        </Button>
        <Button type="submit" disabled={!label.trim()} isBusy={isBusy}>
          {t('defineSave')}
        </Button>
      </div>
    </form>
  );
}
