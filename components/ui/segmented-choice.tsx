import type { JSX } from 'preact';
import type { ChoiceOption } from './choice-option';
import type { FieldTexts } from './field-wiring';
import { RadioChoices } from './radio-choices';

interface SegmentedChoiceProps<Value extends string> extends FieldTexts {
  /** Null while nothing is chosen. */
  readonly value: Value | null;
  readonly options: readonly ChoiceOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
}

/** One choice of two to four short ones, side by side; where there is no room, below each other. */
export function SegmentedChoice<Value extends string>(props: SegmentedChoiceProps<Value>): JSX.Element {
  const { value, options, onChange, disabled = false, ...texts } = props;
  return (
    <RadioChoices {...texts} disabled={disabled}>
      {(name) => (
        <div class="nw-segments">
          {options.map((option) => (
            <label class="nw-segment" key={option.value}>
              <input
                class="nw-cover"
                type="radio"
                name={name}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
              />
              {option.text}
            </label>
          ))}
        </div>
      )}
    </RadioChoices>
  );
}
