import pageCss from './page.css?inline';

/** All styles of what hangs in the page, tokens included, for a shadow root. */
export const pageStyles: string = pageCss;
