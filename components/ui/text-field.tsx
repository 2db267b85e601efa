import type { JSX } from 'preact';
import { Field } from './field';
import type { FieldTexts } from './field-wiring';

interface TextFieldProps extends FieldTexts {
  readonly value: string;
  /** Called with each change of the text. */
  readonly onInput: (value: string) => void;
  /** With this the field has several lines, so many at first. */
  readonly rows?: number;
  readonly disabled?: boolean;
  /** Codes, addresses and the like, in a monospaced face and without spell checking. */
  readonly code?: boolean;
}

/** A field for text, of one line or of several. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { value, onInput, rows, disabled = false, code = false, ...texts } = props;
  const common = {
    class: code ? 'nw-input nw-input-code' : 'nw-input',
    value,
    disabled,
    spellcheck: !code,
    autocomplete: 'off',
  } as const;
  return (
    <Field {...texts}>
      {(control) =>
        rows === undefined ? (
          <input {...control} {...common} type="text" onInput={(event) => onInput(event.currentTarget.value)} />
        ) : (
          <textarea {...control} {...common} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
        )
      }
    </Field>
  );
}
