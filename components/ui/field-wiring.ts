import { useId } from 'preact/hooks';

/** What a form field says of itself. */
export interface FieldTexts {
  readonly label: string;
  /** What may be entered, or what the choice does. */
  readonly hint?: string | undefined;
  /** What is wrong with the value, and how to mend it. */
  readonly error?: string | undefined;
}

/** The ids that tie a control to its label, hint and error. */
export interface FieldWiring {
  readonly labelId: string;
  readonly hintId: string;
  readonly errorId: string;
  /** The attributes of the control itself. */
  readonly control: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': 'true' | undefined;
  };
}

/** Makes the ids of a field; a screen reader then reads error and hint with the control. */
export function useFieldWiring({ hint, error }: FieldTexts): FieldWiring {
  const id = useId();
  const ids = { labelId: `${id}-label`, hintId: `${id}-hint`, errorId: `${id}-error` };
  const describedBy = [error !== undefined && ids.errorId, hint !== undefined && ids.hintId].filter(Boolean).join(' ');
  return {
    ...ids,
    control: {
      id,
      'aria-describedby': describedBy === '' ? undefined : describedBy,
      'aria-invalid': error === undefined ? undefined : 'true',
    },
  };
}
