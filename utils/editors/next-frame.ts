/** The longest wait for a frame, in milliseconds: hidden pages draw none. */
const FRAME_LIMIT = 100;

/** Resolves when the page has drawn its next frame, or after 100 ms where it draws none. */
export function nextFrame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(limit);
      view.cancelAnimationFrame(frame);
      resolve();
    };
    const frame = view.requestAnimationFrame(done);
    const limit = setTimeout(done, FRAME_LIMIT);
  });
}
