import type { JSX } from 'preact';
import type { FieldTexts, FieldWiring } from './field-wiring';
import { SeverityGlyph } from './severity-glyph';

interface FieldNotesProps extends Omit<FieldTexts, 'label'> {
  readonly wiring: FieldWiring;
}

/** The hint below a control and, while there is one, the error, with the sign of one. */
export function FieldNotes({ wiring, hint, error }: FieldNotesProps): JSX.Element {
  return (
    <>
      {hint !== undefined && (
        <p class="nw-field-hint" id={wiring.hintId}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="nw-field-error" id={wiring.errorId}>
          <SeverityGlyph severity="error" />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}
