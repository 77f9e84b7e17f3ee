import { NumberField as Base } from '@base-ui/react/number-field';
import { Field, type FieldFrame } from './field.tsx';

export type NumberFieldProps = FieldFrame & {
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number;
  disabled?: boolean;
};

/** A number; null while the field is empty. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min, max, step, disabled, ...frame } = props;
  return (
    <Field {...frame}>
      {({ id, ...control }) => (
        <Base.Root
          id={id}
          value={value}
          onValueChange={onChange}
          min={min}
          max={max}
          step={step}
          disabled={disabled}
        >
          <Base.Input {...control} className="input figures" />
        </Base.Root>
      )}
    </Field>
  );
}
