import { renderPage } from './small-pages';

/**
 * What a page can do to see what is entered: listeners on everything, installed before anything else, and every value read each
 * millisecond. What it sees it tells the top document.
 */
export const SPY = `<script>
const roots = [document];
const seen = [];
const tell = (route, text) => {
  if (!text) return;
  seen.push(route);
  try { top.postMessage({ spied: route + ': ' + text }, '*'); } catch {}
};
if (top === window) {
  window.spied = [];
  addEventListener('message', ({ data }) => { if (data && data.spied) window.spied.push(data.spied); }, true);
}
function spyOn(type) {
  for (const target of [window, document]) target.addEventListener(type, (event) => {
    const data = event.clipboardData || event.dataTransfer;
    tell(type, event.data);
    if (data) for (const kind of data.types) tell(type, kind === 'Files' ? 'file' : data.getData(kind));
    if (event.formData) for (const [name, value] of event.formData) tell(type, value);
    const [inner] = event.composedPath();
    if (inner && 'value' in inner) tell(type, inner.value);
  }, true);
}
['paste', 'drop', 'dragenter', 'dragover', 'beforeinput', 'input', 'change', 'textInput', 'submit', 'formdata', 'compositionend'].forEach(spyOn);
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  roots.push(root);
  return root;
};
setInterval(() => {
  for (const root of roots) {
    for (const field of root.querySelectorAll('input:not([type=submit]),textarea')) tell('poll', field.value);
    for (const field of root.querySelectorAll('input[type=file]')) tell('poll', field.files.length ? 'file' : '');
    for (const editor of root.querySelectorAll('[contenteditable]')) tell('poll', editor.textContent.trim());
  }
}, 1);
</script>`;

const STYLE =
  '<style>html,body{margin:0}input,textarea,[contenteditable],x-open,x-closed,iframe,object,embed{display:block;box-sizing:border-box;width:300px;height:40px;margin:4px;border:1px solid;padding:0}</style>';

/** A document with one field that fills it, and the spy. */
export function frameDocument(): string {
  return `<!doctype html><meta charset="utf-8">${SPY}<style>html,body{margin:0}input{box-sizing:border-box;width:100%;height:38px}</style><input>`;
}

/** A page that spies, with this in it. */
export function spyingPage(content: string): string {
  return renderPage(content).replace('<meta charset="utf-8">', `<meta charset="utf-8">${SPY}${STYLE}`);
}

/** What the spy saw, without what it sees of other things. Runs in the page. */
export function readSpied(): readonly string[] {
  return (window as unknown as { spied: string[] }).spied;
}
