import type { Departure, Held, Transfer } from '../guard/held';
import { isTextControl } from '../guard/text-control';
import { dropOf, listOf, pasteOf } from './carry';
import { focusAgain, insert } from './insert';
import type { Selected } from './selection';

/** Lets something held back go on, as the page would have got it; `selected` is the caret where it was meant for a rich editor. */
export function deliver(held: Held, selected: Selected | null): void {
  switch (held.route) {
    case 'paste':
    case 'drop':
      deliverTransfer(held, selected);
      break;
    case 'typing':
      focusAgain(held, selected);
      insert(held.text);
      break;
    case 'fill':
    case 'left':
      fillIn(held.target, held.text);
      break;
    case 'file':
      choose(held.target, held.files);
      break;
    case 'submit':
    case 'address':
      leave(held.target, held);
      break;
    default:
      held satisfies never;
  }
}

/**
 * The page's own handler goes first, as it would have; what it leaves alone is put in by the browser, where it can be undone. Rich text
 * goes in as plain: what stands in a clipboard is foreign, and only the browser's own way of pasting makes it harmless.
 */
function deliverTransfer(held: Held & Transfer, selected: Selected | null): void {
  const { route, strings, files, at } = held;
  const target = selected?.host ?? held.target;
  focusAgain(held, selected);
  const init = { bubbles: true, cancelable: true, composed: true };
  const event = route === 'paste' ? pasteOf(held, init) : dropOf(held, { ...init, clientX: at.x, clientY: at.y });
  if (!target.dispatchEvent(event)) return;
  if (target instanceof HTMLInputElement && target.type === 'file') choose(target, files);
  else insert(strings.find(([type]) => type === 'text/plain')?.[1] ?? '');
}

function fillIn(target: Element, text: string): void {
  if (!isTextControl(target)) return;
  target.value = text;
  announceChange(target);
}

function choose(target: Element, files: readonly File[]): void {
  if (!(target instanceof HTMLInputElement)) return;
  target.files = listOf(files);
  announceChange(target);
}

function announceChange(target: Element): void {
  target.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  target.dispatchEvent(new Event('change', { bubbles: true }));
}

function leave(form: Element, { submitter, url }: Departure): void {
  if (url) location.assign(url);
  else if (submitter === undefined) HTMLFormElement.prototype.submit.call(form);
  else HTMLFormElement.prototype.requestSubmit.call(form, submitter);
}
