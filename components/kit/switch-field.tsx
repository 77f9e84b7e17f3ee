import { Switch } from '@base-ui/react/switch';
import { type ReactNode, useId } from 'react';
import './switch-field.css';

export type SwitchFieldProps = {
  label: string;
  hint?: ReactNode;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  disabled?: boolean;
};

/** Takes effect at once. */
export function SwitchField({ label, hint, isOn, onChange, disabled = false }: SwitchFieldProps) {
  const id = useId();
  return (
    <div className="switch-field">
      <div className="switch-field-words">
        <span id={id}>{label}</span>
        {hint ? (
          <span id={`${id}-hint`} className="field-hint">
            {hint}
          </span>
        ) : null}
      </div>
      <Switch.Root
        className="switch"
        checked={isOn}
        disabled={disabled}
        onCheckedChange={onChange}
        aria-labelledby={id}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
      >
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
    </div>
  );
}
