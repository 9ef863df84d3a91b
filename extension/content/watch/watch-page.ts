import { matches, parentElementOf, queryAll } from '../dom';
import { frame } from '../frame';
import { mayHoldShadow, shadowOf, shadowRootsIn } from '../shadow';
import { FIELDS } from './fields';
import { type Look, looksLikeAsking, newLook } from './hint';

/** A batch of changes is looked at after this many milliseconds: soon for a reader, rarely for a page that never rests. */
const SOONEST = 50;
const LATEST = 250;
/** Shadow roots are attached without any sign, so their hosts are looked for with other changes, but not with each of them. */
const HOSTS_EARLY = 400;
const HOSTS_LATER = 3000;
const YOUNG = 5000;
/** And a few times while a page starts up, for it may attach them after its last change. */
const START_UP = [500, 2500];
/** Shadow roots kept in view; a page can make any number of them. */
const MOST_ROOTS = 2000;
/** Milliseconds for fields in one task; what is left waits for the next one. */
const TASK = 3;

const CHANGES: MutationObserverInit = { childList: true, subtree: true };
/** Around a field that was looked at, words count too. */
const WORDS: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['placeholder', 'aria-label', 'type', 'readonly', 'disabled', 'contenteditable', 'title'],
};

/**
 * Keeps an eye on a frame: finds the fields whose words could be about a secret, now and when the page changes, and calls `onSuspects`
 * whenever there is something to read in depth. Costs one query a batch of changes on a page that has nothing to say.
 */
export function watchPage(onSuspects: () => void): void {
  const { roots, suspects } = frame();
  const known = new WeakSet<Element>();
  const watched = new WeakSet<Element>();
  let due = 0;
  let waiting: readonly HTMLElement[] = [];
  /** True where the page changed after `waiting` was filled. */
  let isStale = false;
  let batch = newLook();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let pause = SOONEST;
  let isReady = false;
  const startedAt = performance.now();
  let hostsAt = Number.NEGATIVE_INFINITY;

  const pageObserver = new MutationObserver(schedule);
  const wordObserver = new MutationObserver((records) => {
    forget(records);
    schedule();
  });

  for (const root of roots) pageObserver.observe(root, CHANGES);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', lookNow, { once: true });
  else lookNow();
  addEventListener('load', lookLater, { once: true });
  document.addEventListener('focusin', lookAtFocus, { capture: true, passive: true });

  function schedule(): void {
    isStale = true;
    if (due !== 0) return;
    // Twice the pause while one look follows the other.
    pause = performance.now() - lookedAt > LATEST * 2 ? SOONEST : Math.min(pause * 2, LATEST);
    due = setTimeout(look, pause) as unknown as number;
  }

  /** In a task of its own, so that the page's own start goes first. */
  function lookNow(): void {
    isStale = true;
    clearTimeout(due);
    due = setTimeout(look) as unknown as number;
  }

  /** Only where something is there that can still become a host. */
  function lookLater(): void {
    if (mayHoldShadow(document)) for (const delay of START_UP) setTimeout(schedule, delay);
  }

  function look(): void {
    due = 0;
    if (document.hidden && isReady && suspects.size === 0) {
      document.addEventListener('visibilitychange', schedule, { once: true });
      return;
    }
    isReady = document.readyState !== 'loading';
    lookedAt = performance.now();
    lookForHosts();
    if (waiting.length === 0) {
      isStale = false;
      waiting = unknownFields();
      batch = newLook();
    }
    const isLost = removeLost();
    const isChanged = examineWaiting();
    if (waiting.length > 0) due = setTimeout(look) as unknown as number;
    else if (isStale) schedule();
    if (isLost || isChanged) onSuspects();
  }

  function lookForHosts(): void {
    const now = performance.now();
    const rest = now - startedAt < YOUNG ? HOSTS_EARLY : HOSTS_LATER;
    if (document.readyState === 'loading' || now - hostsAt < rest) return;
    hostsAt = now;
    for (const root of [...roots]) adoptAll(root);
  }

  function adoptAll(root: Document | ShadowRoot): void {
    for (const shadow of shadowRootsIn(root)) if (adopt(shadow)) adoptAll(shadow);
  }

  function adopt(shadow: ShadowRoot): boolean {
    if (roots.has(shadow) || roots.size >= MOST_ROOTS) return false;
    roots.add(shadow);
    pageObserver.observe(shadow, CHANGES);
    return true;
  }

  function unknownFields(): readonly HTMLElement[] {
    const fresh: HTMLElement[] = [];
    for (const root of roots) if (root instanceof ShadowRoot && !root.host.isConnected) roots.delete(root);
    for (const root of roots)
      for (const field of queryAll<HTMLElement>(root, FIELDS)) if (!known.has(field)) fresh.push(field);
    return fresh;
  }

  function examineWaiting(): boolean {
    const until = performance.now() + TASK;
    let isChanged = false;
    let done = 0;
    for (; done < waiting.length && (done % 10 > 0 || performance.now() < until); done++) {
      const field = waiting[done];
      if (field && examine(field, batch)) isChanged = true;
    }
    waiting = waiting.slice(done);
    return isChanged;
  }

  /** True where the field is one to be read in depth. */
  function examine(field: HTMLElement, batch: Look): boolean {
    known.add(field);
    const words = surroundings(field);
    if (!watched.has(words)) wordObserver.observe(words, WORDS);
    watched.add(words);
    if (looksLikeAsking(field, batch)) suspects.add(field);
    return suspects.has(field);
  }

  function removeLost(): boolean {
    let changed = false;
    for (const field of suspects)
      if (!field.isConnected) {
        suspects.delete(field);
        changed = true;
      }
    return changed;
  }

  /** Words changed beside these fields: look at them as if for the first time. */
  function forget(records: readonly MutationRecord[]): void {
    for (const { target } of records) for (const field of fieldsBeside(target)) known.delete(field);
  }

  /** The field that has the focus is always looked at, wherever it hides. */
  function lookAtFocus({ target }: FocusEvent): void {
    let focused = target instanceof HTMLElement ? target : null;
    for (let shadow = focused && shadowOf(focused); shadow; shadow = focused && shadowOf(focused)) {
      adopt(shadow);
      focused = shadow.activeElement instanceof HTMLElement ? shadow.activeElement : null;
    }
    if (focused && !known.has(focused) && matches(focused, FIELDS) && examine(focused, newLook())) onSuspects();
  }
}

/** The smallest part of the page that holds a field and the words that belong to it. */
function surroundings(element: Element): Element {
  const parent = parentElementOf(element);
  return (parent && parentElementOf(parent)) ?? parent ?? element;
}

function fieldsBeside(node: Node): Iterable<HTMLElement> {
  const element = node instanceof HTMLElement ? node : parentElementOf(node);
  // What somebody writes is not what the page says.
  if (!(element instanceof HTMLElement) || element.isContentEditable) return [];
  return matches(element, FIELDS) ? [element] : queryAll<HTMLElement>(surroundings(element), FIELDS);
}
