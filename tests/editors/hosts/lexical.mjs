import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { createEditor } from 'lexical';

const element = document.getElementById('editor');
element.contentEditable = 'true';
const editor = createEditor({
  namespace: 'notes',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(element);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 0);
globalThis.host = {
  element: () => element,
  content: () => JSON.stringify(editor.getEditorState().toJSON()),
};
