import { basicSetup, EditorView } from 'codemirror';
import { show } from './show';

show((parent) => {
  const view = new EditorView({ extensions: basicSetup, parent });
  return () => view.state.doc.toString();
});
