import { sendToRuntime } from './send';

/** The file that the build makes of the entry point `note-tools`. */
export const TOOLS_FILE = '/note-tools.js';

/** Where the script leaves what it brings: in the world of our own scripts, which no page sees. */
const PLACE = Symbol.for('notewright.note-tools');

type World = Record<symbol, unknown>;

/** Leaves something for the content script of this frame. */
export function provideTools(tools: unknown): void {
  (globalThis as unknown as World)[PLACE] = tools;
}

/**
 * Lets the worker bring the script into this frame.
 * @returns what the script has left
 * @throws Error when it can't be had
 */
export async function loadTools(): Promise<unknown> {
  const loaded = await sendToRuntime('load-tools');
  const tools = (globalThis as unknown as World)[PLACE];
  if (loaded !== true || tools === undefined) throw new Error('The tools for notes could not be loaded.');
  return tools;
}

/** Runs the script in a page of the extension, where no content script is. @returns what the script has left @throws Error when it can't be had */
export async function runTools(): Promise<unknown> {
  const script = document.createElement('script');
  script.src = TOOLS_FILE;
  await new Promise((done, failed) => {
    script.addEventListener('load', done);
    script.addEventListener('error', () => failed(new Error('The tools for notes could not be loaded.')));
    document.head.append(script);
  });
  return (globalThis as unknown as World)[PLACE];
}
