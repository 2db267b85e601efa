import { useLayoutEffect } from 'preact/hooks';

/**
 * Pages listen on their document for clicks "outside" a pop-up and for shortcuts; what is done in our own interface is none of
 * their business. Listeners in the capture phase still see it, so the save guard does too.
 */
const EVENTS = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'focusin',
  'focusout',
  'keydown',
  'keypress',
  'keyup',
];

/** Keeps what happens inside an element from bubbling on into the page. */
export function useContainedEvents(element: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null) return;
    const stop = (event: Event): void => event.stopPropagation();
    for (const type of EVENTS) node.addEventListener(type, stop);
    return () => {
      for (const type of EVENTS) node.removeEventListener(type, stop);
    };
  }, [element]);
}
