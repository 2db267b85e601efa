import { Bold, ClassicEditor, Essentials, List, Paragraph, Table, Undo } from 'ckeditor5';

const editor = await ClassicEditor.create(document.getElementById('editor'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, List, Table, Undo],
});
globalThis.host = {
  element: () => editor.editing.view.getDomRoot(),
  content: () => editor.getData(),
};
