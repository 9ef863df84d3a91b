import type { Held } from '../guard/held';
import { isTextControl } from '../guard/text-control';
import { type Selected, selectAgain } from './selection';

/** In milliseconds: for so long the focus may take to come back into a frame. */
const LONGEST = 300;

/** Settles when the frame has the focus again, or could not get it. */
export function focusBack(): Promise<void> {
  // In a frame the window itself lost the focus to the dialog in the top document.
  window.focus();
  if (document.hasFocus()) return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener('focus', () => resolve(), { once: true });
    setTimeout(resolve, LONGEST);
  });
}

/** Gives a field the focus back, and what was selected in it. */
export function focusAgain({ target, caret }: Held, selected: Selected | null): void {
  if (selected) selectAgain(selected);
  else if (target instanceof HTMLElement) target.focus();
  if (caret && isTextControl(target)) target.setSelectionRange(caret.start, caret.end);
}

/** Writes at the selection, the way that tells the page by events and can be undone. https://caniuse.com/mdn-api_document_execcommand */
export function insert(text: string): void {
  if (text !== '') document.execCommand('insertText', false, text);
}
