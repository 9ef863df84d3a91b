import { LIMITS } from '../../../src/page';
import { closest, contains, parentElementOf, queryAll, textOf } from '../dom';

const HEADINGS =
  'h1,h2,h3,h4,h5,h6,legend,summary,caption,[role=heading],[class*=title i]:not(input,form,main,section,article),[class*=heading i]:not(input,form),[class*="card-header" i],[class*="panel-header" i]';
const LONGEST_HEADING = 140;
const MOST_HEADINGS = 200;

interface Heading {
  readonly element: Element;
  readonly text: string;
  readonly level: number;
}

/** The headings of one root, in document order; collected once a reading. */
export function headingsIn(root: Document | ShadowRoot): readonly Heading[] {
  const found: Heading[] = [];
  for (const element of queryAll(root, HEADINGS)) {
    if (found.length >= MOST_HEADINGS) break;
    const text = textOf(element).replace(/\s+/g, ' ').trim();
    if (text && text.length <= LONGEST_HEADING && element.checkVisibility())
      found.push({ element, text: text.slice(0, LIMITS.text), level: levelOf(element) });
  }
  return found;
}

function levelOf(element: Element): number {
  const tag = /^h([1-6])$/.exec(element.localName)?.[1];
  return Number(tag ?? element.getAttribute('aria-level') ?? 6);
}

/**
 * The headings over a place, nearest first: the last one before it, then each earlier one of a higher rank. What stands in another
 * section that does not hold the place is passed over.
 */
export function headingsAbove(place: Element, headings: readonly Heading[]): readonly string[] {
  const above: string[] = [];
  let rank = 7;
  for (const { element, text, level } of headings.toReversed()) {
    if (!(element.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) || element.contains(place))
      continue;
    if (level >= rank || isInAnotherSection(element, place)) continue;
    rank = level;
    above.push(text);
    if (above.length >= LIMITS.headings - 1) break;
  }
  const dialog = closest(place, 'dialog,[role=dialog],[role=form],[role=group],[aria-label]:is(form)')?.getAttribute(
    'aria-label',
  );
  return dialog ? [...above, dialog.slice(0, LIMITS.text)] : above;
}

const SECTION = 'fieldset,dialog,[role=dialog],article,aside,nav,header nav,footer,[role=tabpanel],form,tr,li';

function isInAnotherSection(heading: Element, place: Element): boolean {
  const parent = parentElementOf(heading);
  const section = parent && closest(parent, SECTION);
  return section !== null && !contains(section, place);
}
