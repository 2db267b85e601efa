import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { RichField, test as base } from './rich-page';

const FOLDER = new URL('../editors/', import.meta.url);

/** Other people's editors: where somebody writes in each, and the style sheet that it does not work without. */
const EDITORS = {
  roosterjs: { writes: '#editor', css: null },
  ckeditor5: { writes: '.ck-editor__editable', css: 'ckeditor5/dist/ckeditor5.css' },
  quill: { writes: '.ql-editor', css: 'quill/dist/quill.core.css' },
  prosemirror: { writes: '.ProseMirror', css: 'prosemirror-view/style/prosemirror.css' },
  lexical: { writes: '#editor', css: null },
  tinymce: { writes: '#editor', css: null },
} as const;

export type EditorName = keyof typeof EDITORS;
export const EDITOR_NAMES = Object.keys(EDITORS) as EditorName[];

/** An editor of somebody else's, in a page, with our surface in a content script's place. */
export class EditorField extends RichField {
  /** What the editor's own interface says is in it. */
  content(): Promise<string> {
    return this.page.evaluate('host.content()');
  }
}

const built = new Map<EditorName, Promise<string>>();

async function bundled(name: EditorName): Promise<string> {
  const entry = fileURLToPath(new URL(`hosts/${name}.mjs`, FOLDER));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'host' } },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const chunks = outputs.filter((output) => output.type === 'chunk');
  if (chunks.length !== 1 || !chunks[0]) throw new Error(`${name} is not one script`);
  return chunks[0].code;
}

interface Fixtures {
  readonly openEditor: (name: EditorName) => Promise<EditorField>;
}

export const test = base.extend<Fixtures>({
  openEditor: async ({ page, world }, use) => {
    await use(async (name) => {
      const { writes, css } = EDITORS[name];
      if (!built.has(name)) built.set(name, bundled(name));
      const script = await built.get(name);
      const style = css ? await readFile(new URL(`node_modules/${css}`, FOLDER), 'utf8') : '';
      const body = `<!doctype html><meta charset="utf-8"><style>${style}</style><div id="editor"></div><script type="module" src="/host.js"></script>`;
      await page.route('http://editor.test/', (route) => route.fulfill({ body, contentType: 'text/html' }));
      await page.route('http://editor.test/host.js', (route) =>
        route.fulfill({ body: script ?? '', contentType: 'text/javascript; charset=utf-8' }),
      );
      await page.goto('http://editor.test/');
      await page.waitForFunction('globalThis.host');
      const field = new EditorField(page, world, writes);
      await field.open();
      return field;
    });
  },
});
