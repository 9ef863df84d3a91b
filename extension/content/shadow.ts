import { first, listAt, parentElementOf, parentNodeOf, queryAll } from './dom';

interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The shadow root of an element, closed ones too: extensions may ask for it (Chromium: `chrome.dom`, Firefox: a property of its own).
 * Null where there is none.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  const dom = globalThis.chrome?.dom;
  if (dom && element instanceof HTMLElement) return dom.openOrClosedShadowRoot(element);
  return (element as FirefoxElement).openOrClosedShadowRoot ?? element.shadowRoot;
}

/**
 * Where scripts attach shadow roots besides custom elements, of what they may; asked one by one, for the browser has a short way to the
 * elements of one name. https://dom.spec.whatwg.org/#valid-shadow-host-name
 */
const BOXES = ['div', 'span', 'section'];
/** Custom elements have a dash in their names. No selector knows them by it, and a path only in the document. */
const CUSTOM = '//*[contains(name(),"-")]';
const UNUSUAL = ':not(div,span,p,a,form)';
/** Most elements that are taken from one search: a page can make any number of them. */
const MOST_ELEMENTS = 5000;
const MOST_BOXES = 500;

/**
 * Elements of a root that hold a shadow root or may get one: custom elements, and boxes without children of their own. What else a shadow
 * root hides behind is found by events.
 */
export function hostsIn(root: Document | ShadowRoot): readonly Element[] {
  const custom =
    root === document
      ? (listAt(CUSTOM, MOST_ELEMENTS) as Element[])
      : first(MOST_ELEMENTS, queryAll(root, UNUSUAL)).filter(({ localName }) => localName.includes('-'));
  return custom.concat(BOXES.flatMap((box) => first(MOST_BOXES, queryAll(root, `${box}:empty`))));
}

/** The parent of an element, through the edge of a shadow root. */
export function parentOf(element: Element): Element | null {
  const root = parentNodeOf(element);
  return parentElementOf(element) ?? (root instanceof ShadowRoot ? root.host : null);
}
