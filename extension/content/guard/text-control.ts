import { queryAll } from '../dom';
import { frame } from '../frame';
import { FIELDS } from '../watch/fields';

/** Fields that are looked at in one go: a page can make any number of them. */
const MOST_FIELDS = 200;

export function isTextControl(element: unknown): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** What stands in a text control or a rich editor. */
export function contentOf(element: Element): string {
  return isTextControl(element) ? element.value : (element.textContent ?? '');
}

/** The fields of the frame into which somebody can write, also in its shadow roots. */
export function textFields(): readonly HTMLElement[] {
  return [...frame().roots].flatMap((root) => [...queryAll<HTMLElement>(root, FIELDS)]).slice(0, MOST_FIELDS);
}
