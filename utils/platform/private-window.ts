import { contentBrowser } from './content-browser';

/** Whether this script runs in a private window. A browser that does not say has none for us. */
export function inPrivateWindow(): boolean {
  const { extension } = contentBrowser() as { extension?: { inIncognitoContext?: boolean } };
  return extension?.inIncognitoContext === true;
}
