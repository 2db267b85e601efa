/** Scrolling, resizing, opening and moving of anything in the page. */
const WINDOW_EVENTS = [
  'scroll',
  'resize',
  'click',
  'keyup',
  'focusin',
  'focusout',
  'toggle',
  'transitionend',
  'animationend',
  'fullscreenchange',
];
/** Attributes by which pages show, hide and move things. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'disabled'];

/**
 * Calls back, at most once a frame, when a field may be somewhere else, of another size, or covered: after what the user does, after
 * changes of the page, and when more or less of the field has come into view.
 * @returns asks for a call in the next frame
 */
export function followPlace(field: HTMLElement, moved: () => void, signal: AbortSignal): () => void {
  const { ownerDocument: document } = field;
  const window = document.defaultView as Window & typeof globalThis;
  let frame = 0;
  const soon = () => {
    if (frame !== 0 || signal.aborted) return;
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
  };

  for (const type of WINDOW_EVENTS) window.addEventListener(type, soon, { capture: true, passive: true, signal });
  for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener(type, soon, { signal });

  const sizes = new ResizeObserver(soon);
  sizes.observe(field);
  sizes.observe(document.documentElement);
  const views = new IntersectionObserver(soon, { threshold: [0, 0.25, 0.5, 0.75, 1] });
  views.observe(field);
  const changes = new MutationObserver(soon);
  changes.observe(document.documentElement, { subtree: true, childList: true, attributeFilter: ATTRIBUTES });

  signal.addEventListener(
    'abort',
    () => {
      window.cancelAnimationFrame(frame);
      for (const observer of [sizes, views, changes]) observer.disconnect();
    },
    { once: true },
  );
  return soon;
}
