import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import { Field, type FieldFrame } from './field.tsx';

type Changes = {
  value: string;
  onChange: (value: string) => void;
  /** The value names a person or tells a sum: blurred while presenting. */
  isPrivate?: boolean;
};

function framed<Props extends FieldFrame>(props: Props) {
  const { label, isLabelHidden, requiredMark, hint, error, ...rest } = props;
  const frame: FieldFrame = {
    label,
    hint,
    error,
    requiredMark,
    ...(isLabelHidden ? { isLabelHidden } : {}),
  };
  return { frame, rest };
}

export type TextFieldProps = FieldFrame &
  Changes &
  Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange'>;

export function TextField(props: TextFieldProps) {
  const { frame, rest } = framed(props);
  const { onChange, className, isPrivate, ...input } = rest;
  return (
    <Field {...frame}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          aria-required={frame.requiredMark ? true : undefined}
          {...input}
          {...control}
          className={classNames('input', isPrivate && 'private', className)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export type TextAreaProps = FieldFrame &
  Changes &
  Omit<ComponentPropsWithRef<'textarea'>, 'value' | 'onChange'>;

/** Grows with its text up to `rows` × 4. */
export function TextArea(props: TextAreaProps) {
  const { frame, rest } = framed(props);
  const { onChange, className, isPrivate, ...area } = rest;
  return (
    <Field {...frame}>
      {(control) => (
        <textarea
          rows={2}
          {...area}
          {...control}
          className={classNames('input', 'input-area', isPrivate && 'private', className)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

type Choice<Value extends string> = { value: Value; label: string };
export type SelectFieldProps<Value extends string> = FieldFrame & {
  value: Value;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
  disabled?: boolean;
};

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { frame, rest } = framed(props);
  const { value, choices, onChange, disabled = false } = rest;
  return (
    <Field {...frame}>
      {(control) => (
        <select
          {...control}
          className="input input-select"
          value={value}
          disabled={disabled}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
