import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../kit/button.tsx';
import './profile.css';

export type EditableRowProps = {
  label: string;
  /** Empty when nothing is filled in. */
  value: string;
  /** How the value reads, where it is not its own words. */
  words?: string;
  onSave: (value: string) => Promise<boolean>;
  /** Words when the value may not be saved; null when it may. */
  check?: (value: string) => string | null;
  /** Another control than a line of text. */
  control?: (field: { id: string; value: string; onChange: (value: string) => void }) => ReactNode;
  maxLength?: number;
};

/** A fact that is changed where it stands: Enter saves, Esc leaves it. */
export function EditableRow(props: EditableRowProps) {
  const { label, value, words = value } = props;
  const { t } = useTranslation('profile');
  const [isEditing, setEditing] = useState(false);
  const row = useRef<HTMLButtonElement>(null);
  const hasEdited = useRef(false);
  useEffect(() => {
    // Back to where the form was opened from, so that the keyboard goes on from there.
    if (!isEditing && hasEdited.current) row.current?.focus();
    hasEdited.current = isEditing;
  }, [isEditing]);
  if (isEditing) return <EditForm {...props} onDone={() => setEditing(false)} />;
  return (
    <div className="profile-row">
      <dt>{label}</dt>
      <dd>
        <button
          ref={row}
          type="button"
          className="profile-value"
          aria-label={`${t('edit', { field: label })}: ${words || t('notFilled')}`}
          onClick={() => setEditing(true)}
        >
          {words ? (
            <span className="private">{words}</span>
          ) : (
            <span className="muted">{t('notFilled')}</span>
          )}
        </button>
      </dd>
    </div>
  );
}

function EditForm({ onDone, ...props }: EditableRowProps & { onDone: () => void }) {
  const { label, value, onSave, check, control, maxLength = 500 } = props;
  const { t } = useTranslation('profile');
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const next = typed.trim();
    const found = check?.(next) ?? null;
    setProblem(found);
    if (found) return;
    if (next === value) return onDone();
    setBusy(true);
    const isSaved = await onSave(next);
    setBusy(false);
    if (isSaved) onDone();
  };
  return (
    // Esc leaves the form from whichever of its controls has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="profile-edit"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {control ? (
        control({ id, value: typed, onChange: setTyped })
      ) : (
        <input
          id={id}
          className="input private"
          autoComplete="off"
          maxLength={maxLength}
          // The row was pressed to change it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          aria-invalid={problem ? true : undefined}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {problem ? (
        <p className="field-error" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="profile-edit-acts">
        <Button variant="plain" onClick={onDone}>
          {t('cancel')}
        </Button>
        <Button type="submit" isBusy={isBusy}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
