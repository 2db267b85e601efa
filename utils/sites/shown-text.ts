import { isShown } from './visible';

/** What is no text: what nobody sees, icons drawn by a font, and what is there to be pressed. */
const NO_TEXT = '[aria-hidden="true"], script, style, button, [role="button"], input, select, textarea';

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const element = node as Element;
  if (node.nodeType !== 1 || element.matches(NO_TEXT) || !isShown(element)) return '';
  return [...node.childNodes].map(textOf).join('');
}

/** The text that a user reads inside an element. */
export function shownText(element: Element): string {
  return [...element.childNodes].map(textOf).join('').replace(/\s+/g, ' ').trim();
}
