import { exampleSetup } from 'prosemirror-example-setup';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { show } from './show';

const plugins = exampleSetup({ schema, menuBar: false });
show((place) => {
  const view = new EditorView(place, { state: EditorState.create({ schema, plugins }) });
  return () => view.state.doc.textContent;
});
