import { hintsAtSecret, identifierHintsAtSecret } from '../../../src/detection/hint';
import { countIn, parentElementOf, previousOf, textOf } from '../dom';

/** How far around a field words are looked for: ancestors up, and the characters and elements in one of them. */
const HIGHEST = 6;
const LONGEST = 700;
const MOST_ELEMENTS = 400;
/** How many siblings back a label may stand in a form without any structure, and its length. */
const FARTHEST = 4;
const LONGEST_LABEL = 120;
const LONGEST_ATTRIBUTE = 300;

/** What the seller's own pages may be called (src/detection/portal.ts) beside a password. */
const SELLERS_PAGES =
  /(seller|vendor) ?central|n seller|[n逊] ?[卖后店商]|卖家[后中平]|セントラル|센트럴|[존n] ?[판셀]/i;

/** The parts of the page that were read around fields; false where one holds too much to be about a few of them. */
export type Places = Map<Element, boolean>;

/**
 * One question for many fields: could any of their words, or of those around them, be about a secret at all? Most pages are done with that.
 * Wrong in one direction only: where it says so, each field gets a look of its own (read/looks-like-asking.ts).
 */
export function hintAtSecret(fields: readonly HTMLElement[], places: Places): boolean {
  let names = '';
  let words = '';
  let hasPassword = false;
  for (const field of fields) {
    const own = attributes(field, 'placeholder,aria-label,title,label');
    names += attributes(field, 'name,id,data-fieldname,formcontrolname');
    words += own + wordsAround(field, places);
    hasPassword ||= (field as HTMLInputElement).type === 'password';
    if (own === '' && isMute(field)) return true;
  }
  return (
    identifierHintsAtSecret(names) ||
    hintsAtSecret(words) ||
    (hasPassword && SELLERS_PAGES.test(words + document.title))
  );
}

function attributes(field: HTMLElement, names: string): string {
  let text = '';
  for (const name of names.split(',')) {
    const value = field.getAttribute(name);
    if (value) text += `${value.slice(0, LONGEST_ATTRIBUTE)}\n`;
  }
  return text;
}

function wordsAround(field: HTMLElement, places: Places): string {
  let inner: Element = field;
  let words = '';
  for (let height = 0; height < HIGHEST; height++) {
    const around = parentElementOf(inner);
    if (!around || places.get(around)) break;
    const text = places.has(around) || countIn(around) > MOST_ELEMENTS ? null : textOf(around);
    const isShort = text !== null && text.length <= LONGEST;
    places.set(around, isShort);
    if (!isShort) return words + wordsBefore(inner);
    words = `${text}\n`;
    inner = around;
  }
  return words;
}

function wordsBefore(element: Element): string {
  let words = '';
  let sibling = previousOf(element);
  for (let steps = 0; sibling && steps < FARTHEST; steps++, sibling = previousOf(sibling)) {
    const text = textOf(sibling);
    if (text.length <= LONGEST_LABEL) words += `${text}\n`;
  }
  return words;
}

/** A field that nothing in the document explains: its words are drawn by a style sheet, or are a picture. */
export function isMute(field: HTMLElement): boolean {
  const silent = textOf(parentElementOf(parentElementOf(field) ?? field)).trim() === '';
  return (
    silent &&
    !field.isContentEditable &&
    !/^(?:q|s|search\w*|query)$/i.test(field.getAttribute('name') ?? '') &&
    field.checkVisibility()
  );
}
