/** For the host element: a point that takes no room, on top of whatever the page shows, whatever its style sheets say. */
export const HOST_STYLE = [
  'all: initial',
  'position: fixed',
  'inset: 0 auto auto 0',
  'width: 0',
  'height: 0',
  'z-index: 2147483647',
  'display: block',
]
  .map((rule) => `${rule} !important`)
  .join('; ');

/** For what stands at a note field; takes back what the browser gives a popover. */
export const ANCHOR_STYLES = `
.nw-anchor {
  position: fixed;
  inset: auto;
  width: max-content;
  height: auto;
  margin: 0;
  padding: 0;
  border: 0;
  overflow: visible;
  background: none;
  transition: opacity 120ms;
}
.nw-anchor-over-text:not(:hover, :focus-within) {
  opacity: 0.35;
}
@media (prefers-reduced-motion: reduce) {
  .nw-anchor {
    transition: none;
  }
}
`;
