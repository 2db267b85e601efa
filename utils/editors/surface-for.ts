import { createPlainField, type PlainField } from './plain-field';
import { createRichField } from './rich-field';
import type { TextSurface } from './text-surface';

/**
 * The text surface for an element that somebody writes in: a plain field, or an element that is (or becomes) editable; edits are
 * refused as `unavailable` while it is not.
 * @param signal ends the following of compositions.
 */
export function surfaceFor(element: HTMLElement, signal: AbortSignal): TextSurface {
  const plain = element.localName === 'textarea' || element.localName === 'input';
  return plain ? createPlainField(element as PlainField, signal) : createRichField(element, signal);
}
