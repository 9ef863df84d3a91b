import type { Pages } from '../sites/sites';
import { frameDocument } from './spying-page';

/** Where something can be entered, in the top document. */
export const PLACES: Readonly<Record<string, string>> = {
  'an input': '<input id="place">',
  'a password field': '<input id="place" type="password">',
  'a text area': '<textarea id="place"></textarea>',
  'a rich text': '<div id="place" contenteditable></div>',
  'an open shadow root': `<x-open id="place"></x-open>${inShadow('open')}`,
  'a closed shadow root': `<x-closed id="place"></x-closed>${inShadow('closed')}`,
};

function inShadow(mode: string): string {
  return `<script>place.attachShadow({ mode: '${mode}' }).innerHTML = '<input style="width:290px;height:36px">';</script>`;
}

/** The same in frames of every kind; each document in them spies too. */
export const FRAMES: Readonly<Record<string, string>> = {
  'a frame of the same site': '<iframe id="place" src="/frame"></iframe>',
  'a frame of another site': '<iframe id="place" src="http://forms.example.net/frame"></iframe>',
  'a frame without an address': `<iframe id="place"></iframe><script>{
    const { contentWindow, contentDocument } = place;
    contentDocument.body.innerHTML = '<input style="width:290px;height:20px">';
    contentWindow.addEventListener('paste', (event) => tell('paste', event.clipboardData.getData('text/plain')), true);
    roots.push(contentDocument);
  }</script>`,
  'a frame with its document in an attribute': `<iframe id="place"></iframe><script>place.srcdoc = ${script(frameDocument())};</script>`,
  'a frame from a data address': `<iframe id="place"></iframe><script>place.src = 'data:text/html,' + encodeURIComponent(${script(frameDocument())});</script>`,
  'a frame from a blob': `<iframe id="place"></iframe><script>place.src = URL.createObjectURL(new Blob([${script(frameDocument())}], { type: 'text/html' }));</script>`,
  'a sandboxed frame': '<iframe id="place" sandbox="allow-scripts" src="/frame"></iframe>',
  'an object': '<object id="place" data="/frame" type="text/html"></object>',
  'an embed': '<embed id="place" src="/frame" type="text/html">',
  'a frame in a frame': '<iframe id="place" src="http://forms.example.net/nested"></iframe>',
};

/** As text in a script of a page. */
function script(text: string): string {
  return JSON.stringify(text).replaceAll('</', '<\\/');
}

/** Serves a page, and the documents of frames under every host. */
export function serveFrames(page: () => string): Pages {
  return (_host, path) => {
    if (path === '/frame') return frameDocument();
    if (path === '/nested')
      return '<!doctype html><style>body,html{margin:0}iframe{border:0;width:100%;height:40px}</style><iframe src="http://inner.example.org/frame"></iframe>';
    return page();
  };
}
