import type { JSX } from 'preact';
import { FieldNotes } from './field-notes';
import { useFieldWiring, type FieldTexts } from './field-wiring';

interface CheckboxFieldProps extends FieldTexts {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** A `switch` works at once; a `checkbox` is one of several things to tick. */
  readonly kind?: 'checkbox' | 'switch';
  readonly disabled?: boolean;
}

/** A checkbox or switch with its label beside it. */
export function CheckboxField(props: CheckboxFieldProps): JSX.Element {
  const { checked, onChange, kind = 'checkbox', disabled = false, ...texts } = props;
  const wiring = useFieldWiring(texts);
  return (
    <div class="nw-choice">
      <input
        {...wiring.control}
        class={kind === 'switch' ? 'nw-switch' : 'nw-choice-control'}
        type="checkbox"
        role={kind === 'switch' ? 'switch' : undefined}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div class="nw-choice-text">
        <label for={wiring.control.id}>{texts.label}</label>
        <FieldNotes wiring={wiring} hint={texts.hint} error={texts.error} />
      </div>
    </div>
  );
}
