import type { Outcome } from '../platform/messages';

/** A frame waits for the end of an IME composition before it edits; after this long it is taken to be gone. */
const ANSWER_WITHIN_MS = 10_000;

/** Commands that wait for their outcome. */
export interface PendingCommands {
  /** Sends under a fresh request number and resolves with the outcome, `unavailable` when none comes. */
  send(dispatch: (request: number) => void): Promise<Outcome>;
  /** Takes an outcome that has come in; one that nobody waits for is ignored. */
  settle(request: number, outcome: Outcome): void;
  /** Nothing more will come: everything that waits ends as `unavailable`. */
  abandon(): void;
  /** Whether a command waits. */
  waiting(): boolean;
}

/** Keeps the commands that are under way. */
export function createPendingCommands(): PendingCommands {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let lastRequest = 0;

  const settle = (request: number, outcome: Outcome): void => {
    waiting.get(request)?.(outcome);
    waiting.delete(request);
  };

  return {
    send(dispatch) {
      const request = ++lastRequest;
      return new Promise((resolve) => {
        const timer = setTimeout(() => settle(request, { ok: false, reason: 'unavailable' }), ANSWER_WITHIN_MS);
        waiting.set(request, (outcome) => {
          clearTimeout(timer);
          resolve(outcome);
        });
        dispatch(request);
      });
    },
    settle,
    abandon() {
      for (const request of waiting.keys()) settle(request, { ok: false, reason: 'unavailable' });
    },
    waiting: () => waiting.size > 0,
  };
}
