import browser from 'webextension-polyfill';
import { fetchRules } from './content-rules';
import type { Scratch } from './messages';
import { SCRATCH_LIMIT } from './scratch-schema';
import { sendToRuntime } from './send';
import { watchScratch } from './stored-scratch';

/** The side panel's ports for its scratch note; the engine is another one, as it is no part of the browser. */
export const scratchPorts = {
  /** How long the note may be, in UTF-16 units. */
  limit: SCRATCH_LIMIT,
  /** The rules in force. @throws Error when the worker does not answer */
  readRules: fetchRules,
  /** The scratch note that is kept; null when there is none. */
  async readScratch(): Promise<Scratch | null> {
    return (await isPrivate()) ? null : ((await sendToRuntime('get-scratch')) ?? null);
  },
  /** Has the scratch note kept for as long as the browser runs; not in private windows. */
  async keepScratch(scratch: Scratch): Promise<void> {
    if (!(await isPrivate())) await sendToRuntime('keep-scratch', scratch);
  },
  /** Calls back with what the panel of another window keeps; returns the way to stop. */
  onScratchChanged(changed: (scratch: Scratch) => void): () => void {
    return watchScratch((scratch) => void isPrivate().then((here) => !here && changed(scratch)));
  },
};

/** Whether this window leaves no traces. The extension may be one for both kinds of windows: only the window knows. */
async function isPrivate(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  try {
    return (await browser.windows.getCurrent()).incognito;
  } catch {
    // The window is being closed.
    return true;
  }
}
