/** A place inside a field's content, in CSS pixels from the corner of its padding box, before any scrolling. */
export interface TextPlace {
  readonly top: number;
  readonly left: number;
  readonly height: number;
}

/** All that decides where a line breaks and how wide a character is. */
const MIRRORED = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontVariationSettings',
  'fontWeight',
  'letterSpacing',
  'lineBreak',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
] as const;

/**
 * Measures where a character of a plain field is drawn. No browser tells it, so the text is set once more, out of sight and
 * out of the page's styles, with the field's own font and width; the copy is gone when this returns.
 * @param offset UTF-16 offset into the field's value.
 */
export function placeInField(field: HTMLTextAreaElement | HTMLInputElement, offset: number): TextPlace {
  const page = field.ownerDocument;
  const style = (page.defaultView as Window).getComputedStyle(field);
  const host = page.createElement('div');
  host.style.cssText =
    'all: initial; position: fixed; visibility: hidden; top: 0; left: 0; width: 0; height: 0; overflow: hidden';
  host.setAttribute('aria-hidden', 'true');
  const copy = page.createElement('div');
  // Which font `monospace` is, and where lines break, depends on the language.
  copy.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
  for (const name of MIRRORED) copy.style[name] = style[name];
  copy.style.position = 'absolute';
  copy.style.boxSizing = 'border-box';
  copy.style.width = `${field.clientWidth}px`;
  if (field.localName === 'input') copy.style.whiteSpace = 'pre';
  const mark = page.createElement('span');
  // A character of its own gives the mark the height of a line, also at the end of the text.
  mark.textContent = field.value.slice(offset, offset + 1).trim() || '.';
  copy.append(field.value.slice(0, offset), mark, field.value.slice(offset + 1));
  host.attachShadow({ mode: 'closed' }).append(copy);
  page.documentElement.append(host);
  const place = { top: mark.offsetTop, left: mark.offsetLeft, height: mark.offsetHeight };
  host.remove();
  return place;
}
