import { hintsAtSecret } from '../../../src/detection/hint';
import { closest, matches, parentElementOf, queryAll, rootOf, textOf } from '../dom';
import { frame } from '../frame';
import { shadowOf } from '../shadow';
import { type Batch, examine, newBatch } from './batch';
import { FIELDS } from './fields';
import { unknownUnitsIn } from './glance';
import { looksLikeAsking } from './hint';
import { adopt, search, whenFound } from './search-roots';

/** A change is looked at after this many milliseconds: soon for a reader, rarely for a page that never rests. */
const SOONEST = 50;
const LATEST = 500;

const CHANGES: MutationObserverInit = { childList: true, subtree: true };
/** Around a field that was looked at, words count too. */
const WORDS: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['placeholder', 'aria-label', 'type', 'readonly', 'disabled', 'contenteditable', 'title'],
};

const known = new WeakSet<Element>();
const watched = new WeakSet<Node>();
const changed = new Set<Document | ShadowRoot>([document]);
/** Where words changed beside fields. */
const touched = new Set<Node>();
let due: ReturnType<typeof setTimeout> | 0 = 0;
let pause = SOONEST;
let lookedAt = 0;
let batch: Batch | undefined;
let report: () => void;
// What most frames never need is made at its first use.
let pageObserver: MutationObserver | undefined;
let shadowObserver: MutationObserver | undefined;
let wordObserver: MutationObserver | undefined;

/**
 * Keeps an eye on the frame: finds the fields whose words could be about a secret, now and when the page changes, and calls `onSuspects`
 * whenever there is something to read in depth. Between a change and the look at it the document is not observed: a page that never rests
 * costs two looks a second, however often it changes. Called once a frame; what is remembered is of the module, for a browser reads
 * functions within a function twice.
 */
export function watchPage(onSuspects: () => void): void {
  report = onSuspects;
  whenFound(watchShadow);
  // Of the window, not the document: listening there costs each frame less.
  addEventListener('DOMContentLoaded', lookNow, { once: true });
  addEventListener('focusin', lookAtFocus, { capture: true, passive: true });
  if (document.readyState === 'loading') due = setTimeout(look, LATEST);
  else lookNow();
}

/** Twice the pause while one look follows the other. */
function schedule(): void {
  if (due !== 0) return;
  pause = Date.now() - lookedAt > LATEST * 2 ? SOONEST : Math.min(pause * 2, LATEST);
  due = setTimeout(look, pause);
}

/** In a task of its own, so that the page's own start goes first. */
function lookNow(): void {
  clearTimeout(due);
  due = setTimeout(look);
}

function look(): void {
  due = 0;
  const isLoading = document.readyState === 'loading';
  const { suspects } = frame();
  if (document.hidden && lookedAt > 0 && !isLoading && suspects.size === 0) {
    document.addEventListener('visibilitychange', schedule, { once: true });
    return;
  }
  lookedAt = Date.now();
  if (!batch) {
    batch = collect(isLoading);
    // The next task, for what is found is another piece of work.
    if (batch.units.length > 0) {
      due = setTimeout(look);
      return;
    }
  }
  const isLost = removeLost();
  const isFound = examineBatch(batch);
  if (batch) due = setTimeout(look);
  else if (isLoading) due = setTimeout(look, LATEST);
  else if (changed.size + touched.size > 0) schedule();
  if (isLost || isFound) report();
}

/** What is new where something changed. */
function collect(isLoading: boolean): Batch {
  for (const place of touched) forgetUnitsBeside(place);
  touched.clear();
  const fresh = newBatch();
  for (const root of changed) {
    const units = unknownUnitsIn(root, known, fresh.look);
    if (units.length > 0) fresh.roots.push(root);
    fresh.units = fresh.units.concat(units);
  }
  const roots = [...changed];
  changed.clear();
  // While a document is parsed it changes all the time, and nothing in it can be a host yet.
  if (isLoading) changed.add(document);
  else {
    watchDocument();
    // Shadow roots are searched when they are found and when they change.
    if (roots.includes(document)) search(document);
  }
  return fresh;
}

/** True where a field was found that is one to be read in depth. */
function examineBatch(current: Batch): boolean {
  const found = current.units.length > 0 ? examine(current, known) : [];
  for (const field of found) frame().suspects.add(field);
  if (current.units.length === 0) {
    for (const place of current.places) watchWords(place);
    batch = undefined;
  }
  return found.length > 0;
}

function watchDocument(): void {
  pageObserver ??= new MutationObserver(() => {
    pageObserver?.disconnect();
    changed.add(document);
    schedule();
  });
  pageObserver.observe(document, CHANGES);
}

function watchShadow(shadow: ShadowRoot): void {
  shadowObserver ??= new MutationObserver((records) => {
    for (const { target } of records) {
      const root = rootOf(target) as ShadowRoot;
      if (!changed.has(root)) search(root);
      changed.add(root);
    }
    schedule();
  });
  shadowObserver.observe(shadow, CHANGES);
  changed.add(shadow);
  schedule();
}

function watchWords(place: Node): void {
  wordObserver ??= new MutationObserver((records) => {
    for (const { target } of records) touch(target);
    if (touched.size > 0) schedule();
  });
  if (!watched.has(place)) wordObserver.observe(place, WORDS);
  watched.add(place);
}

/** Words changed: look at the fields beside them as if for the first time. What somebody writes is not what the page says. */
function touch(target: Node): void {
  const element = target instanceof HTMLElement ? target : parentElementOf(target);
  if (!(element instanceof HTMLElement) || element.isContentEditable) return;
  let place: Node | null = target;
  while (place && !watched.has(place)) place = parentElementOf(place);
  if (place) touched.add(place);
}

function forgetUnitsBeside(place: Node): void {
  const root = rootOf(place);
  changed.add(root instanceof ShadowRoot ? root : document);
  let around = place instanceof Element ? place : parentElementOf(place);
  // A label without a field in it belongs to one beside it.
  if (around && queryAll(around, FIELDS).length === 0) around = parentElementOf(around);
  if (!around) return;
  const form = closest(around, 'form');
  if (form) known.delete(form);
  for (const unit of [place, ...queryAll(around, `form,${FIELDS}`)]) known.delete(unit as Element);
}

/** What is no longer in the page may come back to it. */
function removeLost(): boolean {
  const { suspects } = frame();
  let isLost = false;
  for (const field of suspects)
    if (!field.isConnected) {
      suspects.delete(field);
      known.delete(field);
      isLost = true;
    }
  return isLost;
}

/** The field that has the focus is always looked at, wherever it hides. */
function lookAtFocus({ target }: FocusEvent): void {
  const field = fieldWithin(target);
  const form = field && closest(field, 'form');
  if (!field || known.has(field) || (form && known.has(form))) return;
  known.add(field);
  watchWords(parentElementOf(field) ?? field);
  const labels = Array.from((field as HTMLInputElement).labels ?? [], textOf).join('\n');
  if (!hintsAtSecret(labels) && !looksLikeAsking(field, new Map())) return;
  frame().suspects.add(field);
  report();
}

/** The field that has the focus, through closed shadow roots. */
function fieldWithin(target: EventTarget | null): HTMLElement | null {
  let focused = target instanceof HTMLElement ? target : null;
  while (focused && !matches(focused, FIELDS)) {
    const shadow = shadowOf(focused);
    if (!shadow) return null;
    adopt(shadow);
    focused = shadow.activeElement instanceof HTMLElement ? shadow.activeElement : null;
  }
  return focused;
}
