/** What content scripts and the panel both use. The panel's own texts are in `panel-translator`, so that pages don't carry them. */
export { outcomeText } from './outcome-text';
export { createTranslator } from './page-translator';
export type { Translator } from './page-translator';
