import { contentBrowser } from './content-browser';

/** Whether the extension that this script belongs to is still there; an update or a reload leaves old scripts behind. */
export function extensionAlive(): boolean {
  try {
    return contentBrowser().runtime.id !== undefined;
  } catch {
    return false;
  }
}
