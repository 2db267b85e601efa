import { ANCHOR_STYLES, HOST_STYLE } from './host-styles';

/** What stands in the host for long and is used like a page of its own: the drawer. */
interface Lodger {
  /** Takes an event that comes from inside of it, to handle it itself. @returns false for one of another part of ours */
  take(event: Event): boolean;
  /** Whether it is seen at a point of the window, in px. */
  covers(x: number, y: number): boolean;
}

/** The one element in the page that is ours. */
export interface PageHost {
  /** Whether an event comes from inside of it. */
  isOurs(event: Event): boolean;
  /** Whether an element is the host itself. */
  isHost(element: Element): boolean;
  /** Sets the style sheet of the shadow root. */
  dress(styles: string): void;
  /** Gives a new empty element inside the host's shadow root, in the page from now on until the signal aborts. */
  slot(signal: AbortSignal): HTMLElement;
  /** Lets somebody in, until the signal aborts. @returns to be called when it covers another part of the window */
  lodge(lodger: Lodger, signal: AbortSignal): () => void;
  /** Whether a lodger is seen at a point of the window. */
  covers(x: number, y: number): boolean;
  /** Calls back when a lodger covers another part of the window, until the signal aborts. */
  onCover(changed: () => void, signal: AbortSignal): void;
}

/**
 * Makes the host. It gets into the page with its first slot, so a page without a note form has nothing of ours, and behind
 * `<body>`, where no editor is and Tab comes last.
 * @param modal whether a modal dialog of ours is open
 * @param lost called when the page has thrown the host out; it is put back before the call
 * @param signal removes it
 */
export function createPageHost(
  document: Document,
  modal: () => boolean,
  lost: () => void,
  signal: AbortSignal,
): PageHost {
  const host = document.createElement('notewright-ui');
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  const isOurs = (event: Event) => event.composedPath().includes(host);
  let lodger: Lodger | null = null;
  const covering = new Set<() => void>();

  keepEvents(
    document,
    (event) => lodger !== null && isOurs(event) && lodger.take(event),
    (event) => isOurs(event) || modal(),
    signal,
  );

  const observer = new MutationObserver(() => {
    if (host.isConnected || root.childElementCount === 0) return;
    putIn();
    lost();
  });

  function putIn(): void {
    observer.disconnect();
    document.documentElement.append(host);
    observer.observe(document.documentElement, { childList: true });
  }

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      host.remove();
    },
    { once: true },
  );

  return {
    isOurs,
    isHost: (element) => element === host,
    dress: (styles) => sheet.replaceSync(styles + ANCHOR_STYLES),
    slot(until) {
      const element = document.createElement('div');
      root.append(element);
      if (!host.isConnected) putIn();
      until.addEventListener('abort', () => element.remove(), { once: true });
      return element;
    },
    lodge(guest, until) {
      const changed = () => covering.forEach((tell) => tell());
      lodger = guest;
      const leave = () => {
        if (lodger === guest) lodger = null;
        changed();
      };
      until.addEventListener('abort', leave, { once: true });
      return changed;
    },
    covers: (x, y) => lodger?.covers(x, y) === true,
    onCover(changed, until) {
      covering.add(changed);
      until.addEventListener('abort', () => covering.delete(changed), { once: true });
    },
  };
}

const KEYS = ['keydown', 'keypress', 'keyup'];
/** By these a page's dialog takes the focus back, closes itself, or lets nothing be pressed outside of it. */
const GESTURES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'focus', 'focusin', 'blur', 'focusout'];

/**
 * Keeps the keys that are pressed in our interface from the page, also from listeners in the capture phase: Esc in our dialog
 * would else close the page's own dialog behind it, with the note in it. While our dialog is open all keys are its own: Tab may
 * have led out of it, and the page is inert. What the browser itself does with the keys (Tab,
 * Enter on a button, Esc) it still does. A held Enter presses a button once.
 *
 * What a lodger takes is kept from the page as well, whatever it is.
 */
function keepEvents(
  document: Document,
  taken: (event: Event) => boolean,
  areOurs: (event: Event) => boolean,
  signal: AbortSignal,
): void {
  for (const type of [...KEYS, ...GESTURES]) {
    document.defaultView?.addEventListener(
      type,
      (event) => {
        if (!taken(event) && !(KEYS.includes(type) && areOurs(event))) return;
        event.stopImmediatePropagation();
        const { repeat, key } = event as KeyboardEvent;
        if (type === 'keydown' && repeat && key === 'Enter') event.preventDefault();
      },
      { capture: true, signal },
    );
  }
}
