import { parentElementOf, parentNodeOf, queryAll } from './dom';

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

/** Where a script may attach a shadow root besides custom elements. https://dom.spec.whatwg.org/#valid-shadow-host-name */
const EMPTY_BOXES = ':empty:is(div,span,section,article,aside,main,nav,header,footer,blockquote,h1,h5,h6,body)';

/**
 * Names that most elements have, the commonest first, for a selector stops at the first that fits. No selector knows custom elements by
 * theirs, so these are left out and the rest is asked.
 */
const USUAL = 'div,a,span,p,li,img,path,td,svg,i,br,input,label,form';
/** Most elements that are asked, and most hosts looked at in one go: a page can make any number of them. */
const MOST_ELEMENTS = 5000;
const MOST_HOSTS = 500;

/**
 * Elements of a root that hold a shadow root or may get one: custom elements, and boxes without children of their own. What else a shadow
 * root hides behind is found by events.
 */
export function hostsIn(root: Document | ShadowRoot): readonly Element[] {
  const unusual = first(MOST_ELEMENTS, queryAll(root, `:not(${USUAL})`));
  const boxes = first(MOST_HOSTS, queryAll(root, EMPTY_BOXES));
  return unusual.filter(({ localName }) => localName.includes('-')).concat(boxes);
}

/** Makes objects of these only. */
function first(most: number, elements: ArrayLike<Element>): Element[] {
  return Array.prototype.slice.call(elements, 0, most);
}

/** The parent of an element, through the edge of a shadow root. */
export function parentOf(element: Element): Element | null {
  const root = parentNodeOf(element);
  return parentElementOf(element) ?? (root instanceof ShadowRoot ? root.host : null);
}
