import type { JSX, Ref } from 'preact';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
  readonly selectRef?: Ref<HTMLSelectElement>;
}

/** A compact native drop-down; its label is for screen readers, the value says the rest. */
export function Select({ label, value, options, onChange, selectRef }: SelectProps): JSX.Element {
  return (
    <select
      class="nw-select"
      aria-label={label}
      title={label}
      value={value}
      ref={selectRef ?? null}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
