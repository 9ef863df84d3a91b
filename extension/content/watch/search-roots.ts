import { rootOf } from '../dom';
import { frame } from '../frame';
import { hostsIn, shadowOf } from '../shadow';

/** Shadow roots kept in view; a page can make any number of them. */
const MOST_ROOTS = 2000;

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

/** Searches the document, and the roots that have changed, for shadow roots, one at a time. */
export function* searchRoots(): Generator<void> {
  mayOpen = false;
  unsearched.add(document);
  for (const root of unsearched) {
    unsearched.delete(root);
    for (const host of hostsIn(root)) {
      const shadow = shadowOf(host);
      if (shadow) adopt(shadow);
      else mayOpen = true;
    }
    yield;
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
