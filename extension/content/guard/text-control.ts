import { first, queryAll, textOf } from '../dom';
import { frame } from '../frame';

/** What can be written in, kind by kind; a search asks for nothing. */
export const KINDS = ['input:not([type=hidden],[type=search])', 'textarea', '[contenteditable]'];
export const WRITABLE = KINDS.join();
/** Fields that are looked at in one go: a page can make any number of them. */
const MOST_FIELDS = 200;

/** Inputs and text areas alone have a selection of their own. */
export function isTextControl(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return 'selectionStart' in element;
}

/** What stands in a text control or a rich editor. */
export function contentOf(element: Element): string {
  return (element as Partial<HTMLInputElement>).value ?? textOf(element);
}

/** The fields of the frame into which somebody can write, also in its shadow roots. */
export function textFields(): readonly HTMLElement[] {
  return [...frame().roots]
    .flatMap((root) => first(MOST_FIELDS, queryAll<HTMLElement>(root, WRITABLE)))
    .slice(0, MOST_FIELDS);
}
