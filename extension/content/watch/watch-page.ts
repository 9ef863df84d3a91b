import { frame } from '../frame';
import { shadowRootsIn } from '../shadow';
import { FIELDS } from './fields';
import { looksLikeAsking, type Seen } from './hint';

/** A batch of changes is looked at after this many milliseconds: soon for a reader, rarely for a page that never rests. */
const SOON = 100;
/** Shadow roots are attached without any sign, so their hosts are looked for with other changes, but not with each of them. */
const HOSTS_EARLY = 250;
const HOSTS_LATER = 2000;
const YOUNG = 5000;
/** And a few times while a page starts up, for it may attach them after its last change. */
const START_UP = [400, 1200, 3000];
/** Fields looked at in one task; the rest waits for the next one. */
const MOST_FIELDS = 150;

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
  let due = 0;
  const startedAt = performance.now();
  let hostsAt = Number.NEGATIVE_INFINITY;

  const pageObserver = new MutationObserver(schedule);
  const wordObserver = new MutationObserver((records) => {
    forget(records);
    schedule();
  });

  for (const root of roots) pageObserver.observe(root, CHANGES);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', schedule, { once: true });
  else schedule();
  for (const delay of START_UP) setTimeout(schedule, delay);
  document.addEventListener('focusin', lookAtFocus, { capture: true, passive: true });

  function schedule(): void {
    if (due === 0) due = setTimeout(look, SOON) as unknown as number;
  }

  function look(): void {
    due = 0;
    if (document.hidden && document.visibilityState === 'hidden') {
      document.addEventListener('visibilitychange', schedule, { once: true });
      return;
    }
    lookForHosts();
    const fresh = unknownFields();
    const changed = removeLost() || examine(fresh.slice(0, MOST_FIELDS));
    if (fresh.length > MOST_FIELDS) schedule();
    if (changed) onSuspects();
  }

  function lookForHosts(): void {
    const now = performance.now();
    const rest = now - startedAt < YOUNG ? HOSTS_EARLY : HOSTS_LATER;
    if (document.readyState === 'loading' || now - hostsAt < rest) return;
    hostsAt = now;
    for (const root of [...roots]) adopt(root);
  }

  function adopt(root: Document | ShadowRoot): void {
    for (const shadow of shadowRootsIn(root)) {
      if (roots.has(shadow)) continue;
      roots.add(shadow);
      pageObserver.observe(shadow, CHANGES);
      adopt(shadow);
    }
  }

  function unknownFields(): readonly HTMLElement[] {
    const fresh: HTMLElement[] = [];
    for (const root of roots)
      for (const field of root.querySelectorAll<HTMLElement>(FIELDS)) if (!known.has(field)) fresh.push(field);
    return fresh;
  }

  function examine(fields: readonly HTMLElement[]): boolean {
    const seen: Seen = new Map();
    let changed = false;
    for (const field of fields) {
      known.add(field);
      wordObserver.observe(surroundings(field), WORDS);
      if (!looksLikeAsking(field, seen)) continue;
      suspects.add(field);
      changed = true;
    }
    return changed;
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
    for (const { target } of records) {
      const element = target instanceof HTMLElement ? target : target.parentElement;
      if (!element) continue;
      const fields = element.matches(FIELDS) ? [element] : surroundings(element).querySelectorAll<HTMLElement>(FIELDS);
      for (const field of fields) known.delete(field);
    }
  }

  /** The field that has the focus is always looked at, wherever it hides: its host is on the event's path. */
  function lookAtFocus({ target }: FocusEvent): void {
    if (!(target instanceof HTMLElement)) return;
    adopt(target.getRootNode() as Document | ShadowRoot);
    if (known.has(target) || !target.matches(FIELDS)) return;
    if (examine([target])) onSuspects();
  }
}

/** The smallest part of the page that holds a field and the words that belong to it. */
function surroundings(element: Element): Element {
  return element.parentElement?.parentElement ?? element.parentElement ?? element;
}
