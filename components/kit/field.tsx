import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import './field.css';

export type FieldFrame = {
  label: string;
  /** The label is there for screen readers only. */
  isLabelHidden?: boolean;
  /** Word that marks a field as required, e.g. 必填. */
  requiredMark?: string | undefined;
  hint?: ReactNode;
  error?: string | null | undefined;
};

type Control = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

/** Label, control, hint and error of one field; the control gets the ids that join them. */
export function Field(props: FieldFrame & { children: (control: Control) => ReactNode }) {
  const { label, isLabelHidden = false, requiredMark, hint, error } = props;
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id} className={classNames('field-label', isLabelHidden && 'visually-hidden')}>
        {label}
        {requiredMark ? <span className="field-required">{requiredMark}</span> : null}
      </label>
      {props.children({
        id,
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        ...(error ? { 'aria-invalid': true as const } : {}),
      })}
      {hint ? (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
