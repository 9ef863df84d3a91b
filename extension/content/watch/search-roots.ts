import { frame } from '../frame';
import { hostsIn, shadowOf } from '../shadow';

/** The shortest pause between two searches, in milliseconds, and how many times its last cost a search rests beyond that. */
const SHORTEST = 400;
const REST = 200;
/** Shadow roots kept in view; a page can make any number of them. */
const MOST_ROOTS = 2000;

const unsearched = new Set<Document | ShadowRoot>();
let isDue = false;
let next = 0;

/**
 * Searches a root that changed for shadow roots, when the page is idle, and tells of each. They are attached without any sign, so on a
 * page that never rests it is done now and then.
 */
export function search(root: Document | ShadowRoot, found: (root: ShadowRoot) => void): void {
  unsearched.add(root);
  if (isDue) return;
  isDue = true;
  setTimeout(() => requestIdleCallback(run, { timeout: 200 }), next - Date.now());

  function run(): void {
    const started = Date.now();
    const roots = [...unsearched];
    unsearched.clear();
    isDue = false;
    for (const host of roots.flatMap(hostsIn)) {
      const shadow = shadowOf(host);
      if (shadow) adopt(shadow, found);
    }
    const ended = Date.now();
    next = ended + SHORTEST + (ended - started) * REST;
  }
}

/** Takes in a root, however it was found. */
export function adopt(shadow: ShadowRoot, found: (root: ShadowRoot) => void): void {
  const { roots } = frame();
  if (roots.has(shadow) || roots.size >= MOST_ROOTS) return;
  roots.add(shadow);
  search(shadow, found);
  found(shadow);
}
