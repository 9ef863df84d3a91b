import { rootOf } from '../dom';
import { frame } from '../frame';
import { hostsIn, shadowOf } from '../shadow';

/** Shadow roots kept in view, and elements that may become hosts; a page can make any number of them. */
const MOST_ROOTS = 2000;
const MOST_CLOSED = 500;

/** Roots that are new or have changed. */
const unsearched = new Set<ShadowRoot>();
let closed: readonly Element[] = [];
let observer: MutationObserver | undefined;
let onChange: () => void;

/** Calls `changed` from now on whenever something changes in a shadow root. */
export function watchRoots(changed: () => void): void {
  onChange = changed;
}

/** Searches the document, and the roots that have changed, for shadow roots, some at a time. */
export function* searchRoots(): Generator<void> {
  closed = open(hostsIn(document));
  for (const root of unsearched) {
    unsearched.delete(root);
    closed = [...closed, ...open(hostsIn(root))].slice(0, MOST_CLOSED);
    yield;
  }
}

/** The shadow roots in view; what left the page is forgotten. */
export function shadowRoots(): readonly ShadowRoot[] {
  const { roots } = frame();
  const [, ...found] = roots as Set<ShadowRoot>;
  for (const root of found) if (!root.host.isConnected) roots.delete(root);
  return found.filter((root) => roots.has(root));
}

/** True where some elements have no shadow root yet and may get one: it is attached without any sign. */
export function mayOpen(): boolean {
  return closed.length > 0;
}

/** Asks those elements again; true where one has got a shadow root. */
export function reopen(): boolean {
  const before = closed.length;
  closed = open(closed);
  return closed.length < before;
}

/** Takes in the shadow roots of elements, and gives back those that have none. */
function open(hosts: readonly Element[]): readonly Element[] {
  return hosts.filter((host) => {
    const shadow = shadowOf(host);
    if (shadow) adopt(shadow);
    return !shadow;
  });
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
