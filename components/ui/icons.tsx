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

/** Three dots: more that can be done. */
export function MoreIcon(): JSX.Element {
  return (
    <svg class="nw-icon" width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
      <circle cx="3" cy="8" r="1.3" />
      <circle cx="8" cy="8" r="1.3" />
      <circle cx="13" cy="8" r="1.3" />
    </svg>
  );
}

/** A cross: close, take away. */
export function CloseIcon(): JSX.Element {
  return (
    <svg
      class="nw-icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d="M4 4l8 8M12 4l-8 8" stroke-width="1.4" stroke-linecap="round" />
    </svg>
  );
}

/** A window with a bar at one side: stand there. */
export function DockIcon({ side }: { readonly side: 'left' | 'right' }): JSX.Element {
  return (
    <svg
      class="nw-icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="M2 3h12v10H2Z" />
      <path d={side === 'left' ? 'M2 3h4v10H2Z' : 'M10 3h4v10h-4Z'} fill="currentColor" />
    </svg>
  );
}

/** A sheet going up: bring a file. */
export function UploadIcon(): JSX.Element {
  return (
    <svg
      class="nw-icon"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path
        d="M10 13V3.5M6.5 6.5 10 3l3.5 3.5M3.5 12.5v4h13v-4"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Sliders: settings. */
export function SettingsIcon(): JSX.Element {
  return (
    <svg
      class="nw-icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7" stroke-width="1.4" stroke-linecap="round" />
      <circle cx="11" cy="4.5" r="2" stroke-width="1.4" />
      <circle cx="5" cy="11.5" r="2" stroke-width="1.4" />
    </svg>
  );
}
