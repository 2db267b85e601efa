import type { JSX } from 'preact';
import type { ChoiceOption } from './choice-option';
import type { FieldTexts } from './field-wiring';
import { RadioChoices } from './radio-choices';

interface RadioGroupProps<Value extends string> extends FieldTexts {
  /** Null while nothing is chosen. */
  readonly value: Value | null;
  readonly options: readonly ChoiceOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
}

/** One choice of several, below each other, each with room for what it means. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>): JSX.Element {
  const { value, options, onChange, disabled = false, ...texts } = props;
  return (
    <RadioChoices {...texts} disabled={disabled}>
      {(name) =>
        options.map((option) => {
          const id = `${name}-${option.value}`;
          return (
            <div class="nw-choice" key={option.value}>
              <input
                class="nw-choice-control"
                type="radio"
                id={id}
                name={name}
                checked={option.value === value}
                aria-describedby={option.hint === undefined ? undefined : `${id}-hint`}
                onChange={() => onChange(option.value)}
              />
              <div class="nw-choice-text">
                <label for={id}>{option.text}</label>
                {option.hint !== undefined && (
                  <p class="nw-field-hint" id={`${id}-hint`}>
                    {option.hint}
                  </p>
                )}
              </div>
            </div>
          );
        })
      }
    </RadioChoices>
  );
}
