import Quill from 'quill';

const editor = new Quill('#editor', { modules: { history: { delay: 0 } } });
globalThis.host = {
  element: () => editor.root,
  content: () => JSON.stringify(editor.getContents().ops),
};
