/** One of the values that a field offers. */
export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** What the choice means; not every kind of field shows it. */
  readonly hint?: string;
}
