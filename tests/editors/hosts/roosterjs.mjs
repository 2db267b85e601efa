import { createEditor, exportContent, redo, undo } from 'roosterjs';

const editor = createEditor(document.getElementById('editor'));
globalThis.host = {
  element: () => document.getElementById('editor'),
  content: () => exportContent(editor),
  undo: () => undo(editor),
  redo: () => redo(editor),
};
