import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';

/** Renders into a fresh part of the document, or into a shadow root as in a page. */
export function mount(vnode: ComponentChild, where: 'document' | 'shadow' = 'document'): Mounted {
  const host = document.createElement('div');
  document.body.append(host);
  const root = where === 'shadow' ? host.attachShadow({ mode: 'open' }) : host;
  const show = (next: ComponentChild): void => void act(() => render(next, root));
  show(vnode);
  return {
    root,
    update: show,
    remove() {
      show(null);
      host.remove();
    },
  };
}

/** A rendered component. */
export interface Mounted {
  readonly root: HTMLElement | ShadowRoot;
  update(vnode: ComponentChild): void;
  remove(): void;
}

/** The button with this visible text or accessible name. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (candidate) => candidate.textContent?.trim() === name || candidate.getAttribute('aria-label') === name,
  );
  if (found === undefined) throw new Error(`No button "${name}"`);
  return found;
}

/** Clicks as a mouse does; `detail` counts the clicks of a double click. */
export function click(element: Element, detail = 1): void {
  void act(() => void element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail })));
}

/** Presses a key on an element; returns whether its default was prevented. */
export function press(element: Element, key: string, part: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...part });
  void act(() => void element.dispatchEvent(event));
  return event.defaultPrevented;
}
