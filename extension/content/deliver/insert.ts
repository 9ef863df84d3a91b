import type { Entry, Transfer } from '../guard/held';
import { isTextControl } from '../guard/text-control';

/** Gives a field the focus back, and what was selected in it. */
export function selectAgain({ target, caret }: Transfer | Entry): void {
  if (target instanceof HTMLElement && !target.matches(':focus')) target.focus();
  if (caret && isTextControl(target)) target.setSelectionRange(caret.start, caret.end);
}

/** Writes at the selection, the way that tells the page by events and can be undone. https://caniuse.com/mdn-api_document_execcommand */
export function insert(text: string): void {
  if (text !== '') document.execCommand('insertText', false, text);
}
