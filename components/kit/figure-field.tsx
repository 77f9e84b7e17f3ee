import type { RuleSettings } from '../../lib/domain/rule-settings.ts';
import { SwitchField } from './switch-field.tsx';
import { TextField } from './text-field.tsx';

/** Figures of a rule as they are being typed. */
export type Typed = Record<string, string | boolean>;

const most = 1_000;
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

export function typedOf(settings: RuleSettings): Typed {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      typeof value === 'number' ? String(value) : value,
    ]),
  );
}

/** A typed figure as its setting, of the same type as before; null where it is none. */
export function readFigure(typed: string | boolean, like: RuleSettings[string] | undefined) {
  if (typeof typed === 'boolean') return typed;
  if (typeof like === 'string') {
    return clock.test(like) && !clock.test(typed) ? null : typed.trim();
  }
  const figure = Number(typed);
  const isWhole = typed.trim() !== '' && Number.isInteger(figure);
  return isWhole && figure >= 0 && figure <= most ? figure : null;
}

type FigureFieldProps = {
  label: string;
  value: string | boolean;
  kind?: 'figure' | 'time' | 'words';
  error: string | null;
  onChange: (value: string | boolean) => void;
};

export function FigureField({ label, value, kind = 'figure', error, onChange }: FigureFieldProps) {
  if (typeof value === 'boolean') {
    return <SwitchField label={label} isOn={value} onChange={onChange} />;
  }
  return (
    <TextField
      label={label}
      value={value}
      error={error}
      type={kind === 'time' ? 'time' : 'text'}
      inputMode={kind === 'figure' ? 'numeric' : undefined}
      required={kind === 'time'}
      maxLength={200}
      onChange={onChange}
    />
  );
}
