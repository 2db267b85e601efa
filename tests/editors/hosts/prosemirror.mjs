import { exampleSetup } from 'prosemirror-example-setup';
import { history } from 'prosemirror-history';
import { DOMParser, Schema } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const place = document.getElementById('editor');
const ours = new Schema({
  nodes: addListNodes(schema.spec.nodes, 'paragraph block*', 'block'),
  marks: schema.spec.marks,
});
const doc = DOMParser.fromSchema(ours).parse(place);
place.replaceChildren();
// Its history joins whatever is written within half a second, in one place, into one step; a test is faster than that.
const plugins = [...exampleSetup({ schema: ours, menuBar: false, history: false }), history({ newGroupDelay: 1 })];

const view = new EditorView(place, { state: EditorState.create({ doc, plugins }) });
globalThis.host = {
  element: () => view.dom,
  content: () => JSON.stringify(view.state.doc.toJSON()),
};
