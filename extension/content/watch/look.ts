import { parentElementOf, previousOf, queryAll, textOf } from '../dom';

/** How far around a field words are looked for, in ancestors. */
export const HIGHEST = 6;
/** The most text that is about one field or a few, in characters, and the most elements that would hold it. */
export const LONGEST = 700;
const MOST_ELEMENTS = 1000;
/** How many siblings back a label may stand in a form without any structure, and its length. */
const FARTHEST = 4;
const LONGEST_LABEL = 120;

/** What is remembered while one batch of fields is looked at: the text of an element, or null where it is too much to be about one field. */
export type Look = Map<Element, string | null>;

export function wordsIn(element: Element, look: Look): string | null {
  let words = look.get(element);
  if (words === undefined) {
    // To count is quicker than to put a long page's text together.
    words = queryAll(element, '*').length > MOST_ELEMENTS ? null : textOf(element);
    if (words && words.length > LONGEST) words = null;
    look.set(element, words);
  }
  return words;
}

/** The short texts that stand right before an element, and what they stand in. */
export function labelsBefore(element: Element, look: Look): readonly Node[] {
  const labels: Node[] = [];
  let sibling = previousOf(element);
  for (let steps = 0; sibling && steps < FARTHEST; steps++, sibling = previousOf(sibling)) {
    const words = sibling instanceof Element ? wordsIn(sibling, look) : textOf(sibling);
    if (words && words.length <= LONGEST_LABEL) labels.push(sibling);
  }
  return labels;
}

/** A field that nothing in the document explains: its words are drawn by a style sheet, or are a picture. */
export function isMute(field: HTMLElement, look: Look): boolean {
  const around = parentElementOf(parentElementOf(field) ?? field);
  const silent = around ? wordsIn(around, look)?.trim() === '' : true;
  return (
    silent &&
    !field.isContentEditable &&
    !/^(?:q|s|search\w*|query)$/i.test(field.getAttribute('name') ?? '') &&
    field.checkVisibility()
  );
}
