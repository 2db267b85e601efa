/** How long after the last key a check comes at the latest, in ms; also how soon it comes where a check is costly. */
const LONGEST_WAIT_MS = 150;
const SHORTEST_WAIT_MS = 40;
/** A check may take this share of the time between two checks, so that typing on a slow machine stays smooth. */
const SHARE = 1 / 20;

/** Turns a burst of changes into one run behind it. */
export interface Burst {
  /** Something changed: a run is due, soon after the last such call. */
  touch(): void;
  /** Whether a run is due. */
  readonly due: boolean;
  /** What was due has just been done, or turned out needless. @param took how long it took, in ms, if it was done */
  done(took?: number): void;
}

/**
 * Makes a burst. A quick check follows the last key almost at once, a slow one waits up to 150 ms for further keys.
 * @param signal ends it; a run that was due is not made
 */
export function createBurst(run: () => void, signal: AbortSignal): Burst {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SHORTEST_WAIT_MS;

  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', cancel, { once: true });

  return {
    touch() {
      if (signal.aborted) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        run();
      }, wait);
    },
    get due() {
      return timer !== undefined;
    },
    done(took) {
      cancel();
      if (took !== undefined) wait = Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, took / SHARE));
    },
  };
}
