import type { ComponentChildren, JSX } from 'preact';
import { FieldNotes } from './field-notes';
import { useFieldWiring, type FieldTexts, type FieldWiring } from './field-wiring';

interface RadioChoicesProps extends FieldTexts {
  readonly disabled: boolean;
  /** Renders the radio buttons; those of one group share the name. */
  readonly children: (name: string, wiring: FieldWiring) => ComponentChildren;
}

/** A group of radio buttons with one label, hint and error. Native ones: the browser has the arrow keys and one tab stop. */
export function RadioChoices({ disabled, children, ...texts }: RadioChoicesProps): JSX.Element {
  const wiring = useFieldWiring(texts);
  return (
    <fieldset
      {...wiring.control}
      class="nw-field nw-field-group"
      role="radiogroup"
      aria-labelledby={wiring.labelId}
      disabled={disabled}
    >
      <legend class="nw-field-label" id={wiring.labelId}>
        {texts.label}
      </legend>
      {children(wiring.control.id, wiring)}
      <FieldNotes wiring={wiring} hint={texts.hint} error={texts.error} />
    </fieldset>
  );
}
