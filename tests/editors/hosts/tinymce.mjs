import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';

const [editor] = await tinymce.init({
  selector: '#editor',
  inline: true,
  license_key: 'gpl',
  skin: false,
  content_css: false,
  menubar: false,
  toolbar: false,
  plugins: [],
});
globalThis.host = {
  element: () => editor.getBody(),
  content: () => editor.getContent({ format: 'raw' }),
};
