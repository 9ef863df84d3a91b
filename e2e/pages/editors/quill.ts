import Quill from 'quill';
import { show } from './show';

show((place) => {
  const editor = new Quill(place);
  return () => editor.getText().replace(/\n$/, '');
});
