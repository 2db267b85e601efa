/** Less than this is no control that somebody writes in, but one that is hidden from the eye, in pixels. */
const SMALLEST = 4;

/** Whether the document is laid out at all; the tests' DOM is not, a frame that is not shown neither. */
function hasLayout(element: Element): boolean {
  return element.ownerDocument.documentElement.getBoundingClientRect().width > 0;
}

/** Whether an element is drawn so small, or so far to the left or top, that no scrolling reaches it. */
function isOutOfReach(element: Element): boolean {
  const box = element.getBoundingClientRect();
  if (box.width < SMALLEST || box.height < SMALLEST) return true;
  let { right, bottom } = box;
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    right += outer.scrollLeft;
    bottom += outer.scrollTop;
  }
  const fromLeft = getComputedStyle(element.ownerDocument.documentElement).direction !== 'rtl';
  return bottom <= 0 || (fromLeft && right <= 0);
}

/** Whether an element is drawn: not hidden by style or attribute, itself or by an ancestor. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({
    visibilityProperty: true,
    opacityProperty: true,
    // The names of these options before Chromium 121.
    checkVisibilityCSS: true,
    checkOpacity: true,
  });
}

/** Whether a control is really there for its user: shown, told to assistive technology, within reach. */
function isVisible(control: Element): boolean {
  if (!isShown(control) || control.closest('[aria-hidden="true"]')) return false;
  return !hasLayout(control) || !isOutOfReach(control);
}

/** Whether the label of a checkbox is visible: many pages hide the box itself and draw one of their own. */
function isDrawnByLabel(control: Element): boolean {
  if (!control.matches('input[type="checkbox"]')) return false;
  return [...((control as HTMLInputElement).labels ?? [])].some(isVisible);
}

/** Whether a control can be used: visible and enabled. Read-only ones count: date pickers are. */
export function isUsable(control: Element): boolean {
  return !control.matches(':disabled, [aria-disabled="true"]') && (isVisible(control) || isDrawnByLabel(control));
}
