import type { Departure, Entry, Held, Transfer } from '../guard/held';
import { isTextControl } from '../guard/text-control';
import { insert, selectAgain } from './insert';

/** Lets something held back go on, as the page would have got it. */
export function deliver(held: Held): void {
  switch (held.route) {
    case 'paste':
    case 'drop':
      deliverTransfer(held);
      break;
    case 'typing':
      selectAgain(held);
      insert(held.text);
      break;
    case 'fill':
      fillIn(held);
      break;
    case 'file':
      choose(held.target, held.files);
      break;
    case 'submit':
    case 'address':
      leave(held);
      break;
    default:
      held satisfies never;
  }
}

/**
 * The page's own handler goes first, as it would have; what it leaves alone is put in by the browser, where it can be undone. Rich text
 * goes in as plain: what stands in a clipboard is foreign, and only the browser's own way of pasting makes it harmless.
 */
function deliverTransfer(held: Transfer): void {
  const { route, target, strings, files, at } = held;
  selectAgain(held);
  const data = carry(files);
  for (const [type, text] of strings) data.setData(type, text);
  const init = { bubbles: true, cancelable: true, composed: true };
  const event =
    route === 'paste'
      ? new ClipboardEvent('paste', { ...init, clipboardData: data })
      : new DragEvent('drop', { ...init, dataTransfer: data, clientX: at?.x ?? 0, clientY: at?.y ?? 0 });
  if (!target.dispatchEvent(event)) return;
  if (target instanceof HTMLInputElement && target.type === 'file') choose(target, files);
  else insert(strings.find(([type]) => type === 'text/plain')?.[1] ?? '');
}

function carry(files: readonly File[]): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}

function fillIn({ target, text }: Entry): void {
  if (!isTextControl(target)) return;
  target.value = text;
  announceChange(target);
}

function choose(target: HTMLInputElement, files: readonly File[]): void {
  target.files = carry(files).files;
  announceChange(target);
}

function announceChange(target: Element): void {
  target.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  target.dispatchEvent(new Event('change', { bubbles: true }));
}

function leave({ form, submitter, url }: Departure): void {
  if (!form) location.assign(url);
  else if (submitter === undefined) HTMLFormElement.prototype.submit.call(form);
  else HTMLFormElement.prototype.requestSubmit.call(form, submitter);
}
