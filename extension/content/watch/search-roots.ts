import { frame } from '../frame';
import { hostsIn, isLarge, shadowOf } from '../shadow';

/**
 * The shortest and the longest pause between two searches, in milliseconds, and how many times its last cost a search rests. The shortest
 * is less than the time between two looks at a page that never rests, so that no search needs a timer of its own.
 */
const SHORTEST = 400;
const LONGEST = 3000;
const REST = 200;
/** Roots searched in one task. */
const TOGETHER = 50;
/** Shadow roots kept in view; a page can make any number of them. */
const MOST_ROOTS = 2000;
/** A page that starts up may attach them after its last change. */
let startUp = [500, 2500];

type Root = Document | ShadowRoot;

const unsearched = new Set<Root>();
let due = false;
let rest = 0;
let searchedAt = 0;
let onFound: (root: ShadowRoot) => void;

/** Calls a function for each shadow root that is found in what `search` is told of. */
export function whenFound(run: (root: ShadowRoot) => void): void {
  onFound = run;
}

/**
 * Searches a root that changed for shadow roots, now where it is small and else when the page is idle. They are attached without any sign,
 * so on a page that never rests it is done now and then.
 */
export function search(root: Root): void {
  unsearched.add(root);
  if (due) return;
  due = true;
  const pause = searchedAt + rest - Date.now();
  if (pause > 0) setTimeout(searchWhenIdle, pause);
  else if (isLarge(root)) searchWhenIdle();
  else searchNow();
}

/** Takes in a root, however it was found. */
export function adopt(shadow: ShadowRoot): void {
  const { roots } = frame();
  if (roots.has(shadow) || roots.size >= MOST_ROOTS) return;
  roots.add(shadow);
  search(shadow);
  onFound(shadow);
}

function searchWhenIdle(): void {
  requestIdleCallback(searchNow, { timeout: 200 });
}

function searchNow(): void {
  const started = Date.now();
  const { roots } = frame();
  for (const root of roots) if (root !== document && !(root as ShadowRoot).host.isConnected) roots.delete(root);
  const bare = [...unsearched].slice(0, TOGETHER).filter(searchIn);
  due = false;
  searchedAt = Date.now();
  rest = unsearched.size > 0 ? 1 : Math.min(Math.max((searchedAt - started) * REST, SHORTEST), LONGEST);
  for (const root of unsearched) search(root);
  if (bare.length === 0) return;
  for (const delay of startUp) setTimeout(() => bare.forEach(search), delay);
  startUp = [];
}

/** True where something is there that may still become a host. */
function searchIn(root: Root): boolean {
  unsearched.delete(root);
  let isBare = false;
  for (const host of hostsIn(root)) {
    const shadow = shadowOf(host);
    if (shadow) adopt(shadow);
    else isBare = true;
  }
  return isBare;
}
