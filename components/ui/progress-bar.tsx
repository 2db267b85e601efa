import type { JSX } from 'preact';

interface ProgressBarProps {
  /** What progresses, for screen readers. */
  readonly label: string;
  /** How far, in words: "3 of 6". */
  readonly text: string;
  readonly value: number;
  readonly max: number;
}

/** How much of something is done, as words and as a bar. */
export function ProgressBar({ label, text, value, max }: ProgressBarProps): JSX.Element {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div class="nw-progress">
      <span class="nw-progress-text" aria-hidden="true">
        {text}
      </span>
      <div
        class="nw-progress-bar"
        role="progressbar"
        aria-label={label}
        aria-valuetext={text}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
      >
        <div class="nw-progress-done" style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
