import { localNameOf, parentElementOf, parentNodeOf, queryAll } from './dom';

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
const USUAL =
  'div,a,span,p,li,img,section,h2,ul,em,path,td,svg,i,tr,h3,b,br,option,input,label,button,strong,form,small,h1,h4,article,header,footer,nav,main,html,head,body,title,meta,link,script,style,iframe,textarea,select,table,tbody';
/** In a root of more elements than this a search takes its time. */
const LARGE = 1000;
/** Most elements that are asked, and most hosts looked at in one go: a page can make any number of them. */
const MOST_ELEMENTS = 5000;
const MOST_HOSTS = 500;

/**
 * Elements of a root that hold a shadow root or may get one: custom elements, and boxes without children of their own. What else a shadow
 * root hides behind is found by events.
 */
export function hostsIn(root: Document | ShadowRoot): readonly Element[] {
  const hosts: Element[] = [];
  const unusual = queryAll(root, `:not(${USUAL})`);
  for (let at = 0; at < unusual.length && at < MOST_ELEMENTS && hosts.length < MOST_HOSTS; at++) {
    const element = unusual[at] as Element;
    if (localNameOf(element).includes('-')) hosts.push(element);
  }
  const boxes = queryAll(root, EMPTY_BOXES);
  for (let at = 0; at < boxes.length && hosts.length < MOST_HOSTS; at++) hosts.push(boxes[at] as Element);
  return hosts;
}

export function isLarge(root: Document | ShadowRoot): boolean {
  return queryAll(root, '*').length > LARGE;
}

/** The parent of an element, through the edge of a shadow root. */
export function parentOf(element: Element): Element | null {
  const root = parentNodeOf(element);
  return parentElementOf(element) ?? (root instanceof ShadowRoot ? root.host : null);
}
