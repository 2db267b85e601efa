import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { ScratchStore } from './scratch-store';
import type { Connection } from './tab-link';

/** Whether the panel shows the scratch note, or what there is in the tab in front. */
export interface ScratchView {
  readonly inView: ReadonlySignal<boolean>;
  /** Shows the scratch note beside a form. */
  show(): void;
  /** Goes back to the form's note. */
  leave(): void;
  stop(): void;
}

/**
 * The scratch note is shown where there is no form, and gives way to one. It stays, until it is left, where somebody asked for it or
 * writes in it at the moment when a form appears: keys, and an IME's composition, would go nowhere.
 */
export function createScratchView(
  connection: ReadonlySignal<Connection>,
  focused: ScratchStore['focused'],
): ScratchView {
  const inView = signal(false);
  let stays = false;
  const stop = effect(() => {
    const there = connection.value;
    untracked(() => {
      // What the next tab holds is known in a moment.
      if (there === 'connecting') return;
      stays = there === 'note' && (stays || (inView.value && focused.value));
      inView.value = there !== 'note' || stays;
    });
  });
  return {
    inView,
    show() {
      stays = connection.value === 'note';
      inView.value = true;
    },
    leave() {
      stays = false;
      inView.value = connection.value !== 'note';
    },
    stop,
  };
}
