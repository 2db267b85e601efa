import type { JSX } from 'preact';

/** The product's sign, a note sheet with a check: the drawing of `assets/icon.svg` in the colours of the theme. */
export function AppIcon(): JSX.Element {
  return (
    <svg class="nw-icon nw-app-icon" width="20" height="20" viewBox="0 0 128 128" aria-hidden="true">
      <path d="M30 6h68a24 24 0 0 1 24 24v46l-46 46H30A24 24 0 0 1 6 98V30A24 24 0 0 1 30 6Z" />
      <path class="nw-app-icon-fold" d="M122 76l-46 46V94a18 18 0 0 1 18-18Z" />
      <path class="nw-app-icon-line" d="M34 37h60" />
      <path class="nw-app-icon-line" d="M32 74l17 17 36-34" />
    </svg>
  );
}

/** A circle with an exclamation mark: something holds. */
export function AlertIcon(): JSX.Element {
  return (
    <svg
      class="nw-icon"
      width="18"
      height="18"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <circle cx="9" cy="9" r="7.5" stroke-width="1.5" />
      <path d="M9 5v5M9 12.2v.6" stroke-width="1.7" stroke-linecap="round" />
    </svg>
  );
}

/** A circle with a check: all is well. */
export function CheckIcon({ size = 18 }: { readonly size?: number }): JSX.Element {
  return (
    <svg
      class="nw-icon"
      width={size}
      height={size}
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <circle cx="9" cy="9" r="7.5" stroke-width="1.5" />
      <path d="M5.6 9.3l2.3 2.3 4.6-4.8" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** A sheet with lines: a note that is still to be written. */
export function NoteIcon(): JSX.Element {
  return (
    <svg
      class="nw-icon"
      width="16"
      height="16"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d="M3 2.5h12v8l-5 5H3ZM6 6.5h6M6 9.5h3" stroke-width="1.5" stroke-linejoin="round" stroke-linecap="round" />
    </svg>
  );
}
