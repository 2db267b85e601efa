import browser from 'webextension-polyfill';
import { TOOLS_FILE } from './tools-script';

/** Runs the script with the tools for notes in one frame. @throws when the frame is gone */
export async function injectTools(tabId: number, frameId: number): Promise<true> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [TOOLS_FILE],
    injectImmediately: true,
  });
  return true;
}
