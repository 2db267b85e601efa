import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageTexts } from '../utils/i18n/page-translator';
import { panelTexts } from '../utils/i18n/panel-translator';
import { strayHtmlTexts } from './testing/stray-html-texts';
import { strayTexts } from './testing/stray-texts';

const KEYS = new Set([...Object.keys(pageTexts.en), ...Object.keys(panelTexts.en)]);
const PRODUCT = new Set(['Notewright']);

/** The files of a folder that are shown to users in the end: the gallery and tests are for development. */
function shownIn(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file) && !/\/(gallery|testing)\/|\.test\.tsx?$/u.test(file));
}

const sources = ['components', 'entrypoints', 'utils/page'].flatMap((folder) => shownIn(folder, /\.tsx?$/u));
const pages = shownIn('entrypoints', /\.html$/u);

describe('texts of the interface stand in the catalogue alone', () => {
  it.each(sources)('%s', (file) => {
    expect(strayTexts(file, readFileSync(file, 'utf8'), KEYS)).toEqual([]);
  });

  it.each(pages)('%s', (file) => {
    expect(strayHtmlTexts(readFileSync(file, 'utf8'), PRODUCT)).toEqual([]);
  });

  it('is asked of all there is', () => {
    expect(sources).toContain('components/panel/panel.tsx');
    expect(sources).toContain('utils/page/save-question.tsx');
    expect(pages).toContain('entrypoints/sidepanel/index.html');
  });
});

describe('a text in the source is found', () => {
  const inSource = (source: string): readonly string[] =>
    strayTexts('planted.tsx', source, KEYS).map(({ text }) => text);

  it.each([
    ['between tags', '<p>\n  Hello\n</p>', 'Hello'],
    ['in Japanese', '<p>閉じる</p>', '閉じる'],
    ['as an expression', "<p>{ok ? t('close') : 'Broken'}</p>", 'Broken'],
    ['behind a condition', "<p>{open && 'Open'}</p>", 'Open'],
    ['in a template', '<p>{`${count} findings`}</p>', 'findings'],
    ['in an attribute', '<button aria-label="Close" />', 'Close'],
    ['in an attribute as a template', '<a title={`Go to ${name}`} />', 'Go to'],
    ['put together', "<img alt={'Picture of ' + name} />", 'Picture of'],
    ['in a prop of a component', '<MessageBox tone="good" title="Fine" />', 'Fine'],
    ['in an option', "const options = [{ value: 'auto', text: 'Automatic' }];", 'Automatic'],
    ['as a default', "function Box({ label = 'Box' }) {}", 'Box'],
    ['set on an element', "element.textContent = 'Done';", 'Done'],
    ['set as an attribute', "element.setAttribute('aria-label', 'Badge');", 'Badge'],
    ['in a variable that reads like a sentence', "const said = 'Nothing was found';", 'Nothing was found'],
    ['in a variable, in Japanese', "const said = '指摘';", '指摘'],
  ])('%s', (_where, source, text) => {
    expect(inSource(source)).toEqual([text]);
  });

  it('with its line', () => {
    expect(strayTexts('planted.tsx', 'const a = 1;\n\n<p>Hello</p>;', KEYS)).toEqual([{ text: 'Hello', line: 3 }]);
  });

  it('in HTML', () => {
    const html =
      '<!doctype html><title>Notewright</title><body><p title="Tip">Wait…</p><script>let word;</script></body>';
    expect(strayHtmlTexts(html, PRODUCT)).toEqual(['Wait…', 'Tip']);
  });
});

describe('no text is', () => {
  it.each([
    ['a class, a kind, an id', '<Button kind="primary" class="nw-a nw-b" id="x" />'],
    ['a key of the catalogue', "<p>{t(held ? 'dialogHeld' : 'dialogReady')}</p>"],
    ['a key in a table', "const BOX = { title: 'clean', detail: 'cleanDetail' };"],
    ['a sign', '<p>{count} · 3</p>'],
    ['the message of an error', "throw new Error('A part of the panel is used outside of it');"],
    ['a drawing', '<path d="M3 2.5h12v8l-5 5H3Z" />'],
  ])('%s', (_what, source) => {
    expect(strayTexts('planted.tsx', source, KEYS)).toEqual([]);
  });
});
