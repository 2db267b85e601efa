import type { JSX } from 'preact';
import type { ChoiceOption } from './choice-option';
import { Field } from './field';
import type { FieldTexts } from './field-wiring';

interface SelectFieldProps<Value extends string> extends FieldTexts {
  readonly value: Value;
  readonly options: readonly ChoiceOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
}

/** A native drop-down with a visible label, for more values than fit side by side. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>): JSX.Element {
  const { value, options, onChange, disabled = false, ...texts } = props;
  return (
    <Field {...texts}>
      {(control) => (
        <select
          {...control}
          class="nw-input"
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
