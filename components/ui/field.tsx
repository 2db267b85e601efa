import type { JSX } from 'preact';
import { FieldNotes } from './field-notes';
import { useFieldWiring, type FieldTexts, type FieldWiring } from './field-wiring';

interface FieldProps extends FieldTexts {
  /** Renders the control with the attributes that tie it to the rest. */
  readonly children: (control: FieldWiring['control']) => JSX.Element;
}

/** One control with its visible label above it, hint and error below. */
export function Field({ children, ...texts }: FieldProps): JSX.Element {
  const wiring = useFieldWiring(texts);
  return (
    <div class="nw-field">
      <label class="nw-field-label" for={wiring.control.id}>
        {texts.label}
      </label>
      {children(wiring.control)}
      <FieldNotes wiring={wiring} hint={texts.hint} error={texts.error} />
    </div>
  );
}
