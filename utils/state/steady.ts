import { computed, type ReadonlySignal } from '@preact/signals';

/**
 * A signal that stands still for as long as it is held, and then has the source's latest value at once.
 * @param held whether it stands still
 */
export function steady<T>(source: ReadonlySignal<T>, held: ReadonlySignal<boolean>): ReadonlySignal<T> {
  let shown = source.peek();
  return computed(() => {
    if (!held.value) shown = source.value;
    return shown;
  });
}
