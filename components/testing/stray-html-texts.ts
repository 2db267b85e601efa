import { Window } from 'happy-dom';
import { VISIBLE_NAMES, mayBeText } from './visible-text';

/** Finds interface texts in the HTML of an entry point: it is there before any catalogue, so the product's name is all it may say. */
export function strayHtmlTexts(html: string, known: ReadonlySet<string>): readonly string[] {
  const { document, NodeFilter, close } = windowWith(html);
  const texts: string[] = [];
  const nodes = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    if (!/^(script|style)$/iu.test(node.parentElement?.localName ?? '')) texts.push(node.textContent ?? '');
  }
  for (const element of document.querySelectorAll('body *')) {
    for (const { name, value } of element.attributes) if (VISIBLE_NAMES.has(name)) texts.push(value ?? '');
  }
  close();
  return texts.map((text) => text.trim()).filter((text) => mayBeText(text) && !known.has(text));
}

function windowWith(html: string) {
  const window = new Window({ settings: { disableJavaScriptFileLoading: true } });
  window.document.write(html);
  return {
    document: window.document,
    NodeFilter: window.NodeFilter,
    close: () => void window.happyDOM.close(),
  };
}
