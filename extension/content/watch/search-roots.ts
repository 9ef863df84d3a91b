import { first, listAt, queryAll, rootOf } from '../dom';
import { frame } from '../frame';
import { shadowOf } from '../shadow';

/** Shadow roots kept in view; a page can make any number of them. */
const MOST_ROOTS = 2000;
/** Most elements that are taken from one search. */
const MOST_ELEMENTS = 5000;
const MOST_BOXES = 500;
/**
 * Where scripts attach shadow roots besides custom elements, of what they may; asked one by one, for the browser has a short way to the
 * elements of one name. What else a shadow root hides behind is found by events. https://dom.spec.whatwg.org/#valid-shadow-host-name
 */
const BOXES = ['div', 'span', 'section'];
/** Custom elements have a dash in their names. No selector knows them by it, and a path only in the document. */
const CUSTOM = '//*[contains(local-name(),"-")]';
const UNUSUAL = ':not(div,span,p,a,form)';

/** Roots that are new or have changed. */
const unsearched = new Set<Document | ShadowRoot>();
let observer: MutationObserver | undefined;
let onChange: () => void;

/** True where elements were found that have no shadow root yet and may get one: it is attached without any sign. */
export let mayOpen = false;

/** Calls `changed` from now on whenever something changes in a shadow root. */
export function watchRoots(changed: () => void): void {
  onChange = changed;
}

/** Searches the document, and the roots that have changed, for shadow roots: custom elements, and boxes without children of their own. */
export function* searchRoots(): Generator<void> {
  'use eager';
  mayOpen = false;
  unsearched.add(document);
  for (const root of unsearched) {
    unsearched.delete(root);
    open(
      root === document
        ? listAt(CUSTOM, MOST_ELEMENTS)
        : first(MOST_ELEMENTS, queryAll(root, UNUSUAL)).filter(({ localName }) => localName.includes('-')),
    );
    yield;
    for (const box of BOXES) open(queryAll(root, `${box}:empty`), MOST_BOXES);
    yield;
  }
}

function open(hosts: ArrayLike<Element>, most = MOST_ELEMENTS): void {
  'use eager';
  for (let at = 0; at < hosts.length && at < most; at++) {
    const shadow = shadowOf(hosts[at] as Element);
    if (shadow) adopt(shadow);
    else mayOpen = true;
  }
}

/** Takes in a root, however it was found. */
export function adopt(shadow: ShadowRoot): void {
  const { roots } = frame();
  if (roots.has(shadow) || roots.size >= MOST_ROOTS) return;
  roots.add(shadow);
  unsearched.add(shadow);
  observer ??= new MutationObserver((records) => {
    for (const { target } of records) unsearched.add(rootOf(target) as ShadowRoot);
    onChange();
  });
  observer.observe(shadow, { childList: true, subtree: true });
}
