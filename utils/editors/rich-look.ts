import type { DomPlace } from './rich-places';

const elementAt = ({ node }: DomPlace) => (node instanceof Element ? node : (node.parentElement as Element));

/** How the text at a place is drawn, to be compared. */
export function lookAt(place: DomPlace): string {
  const { fontWeight, fontStyle, fontSize, fontFamily, color, backgroundColor } = getComputedStyle(elementAt(place));
  return [fontWeight, fontStyle, fontSize, fontFamily, color, backgroundColor].join();
}

/**
 * A text as HTML with the inline elements of the page around a place, for an editor that takes a paste of plain text for text
 * without formatting. Nothing but what the page has there itself.
 */
export function textInLookOf(place: DomPlace, host: Element, text: string): string {
  let inner: Node = document.createTextNode(text.replace(/^ | (?= )| $/g, '\u00a0'));
  for (let at = elementAt(place); at !== host && getComputedStyle(at).display.startsWith('inline');) {
    const around = at.cloneNode() as Element;
    around.append(inner);
    inner = around;
    at = at.parentElement as Element;
  }
  const outer = document.createElement('div');
  outer.append(inner);
  return outer.innerHTML;
}
