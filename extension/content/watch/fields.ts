import { matches, queryAll } from '../dom';

/** Controls into which a secret can be typed, pasted or dropped, or in which one is named. Joined, so that no bundler copies it to each use. */
export const FIELDS = [
  'input:not([type=hidden i],[type=checkbox i],[type=radio i],[type=submit i],[type=button i],[type=reset i],[type=image i],[type=range i],[type=color i],[type=date i],[type=time i],[type=number i],[type=search i])',
  'textarea,[contenteditable=""],[contenteditable=true i],[contenteditable=plaintext-only i]',
].join();

/** The fields among elements that are not known yet. */
export function unknownFields(elements: ArrayLike<HTMLElement>, known: WeakSet<Element>): HTMLElement[] {
  return Array.from(elements).filter((element) => !known.has(element) && matches(element, FIELDS));
}

export function fieldsIn(part: Node): NodeListOf<HTMLElement> {
  return queryAll<HTMLElement>(part, FIELDS);
}
