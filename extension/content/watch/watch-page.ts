import { rootOf } from '../dom';
import { frame } from '../frame';
import { standGuard } from '../guard/guard';
import { targetOf } from '../guard/target';
import { findPrefilled, mayBePrefilled } from './prefilled';
import { adopt, mayOpen, searchRoots, watchRoots } from './search-roots';
import { hintsIn } from './words-in-root';
import { type Fields, findFields, hintsNear } from './words-near';

/** A change is looked at after this many milliseconds: soon for a reader, rarely for a page that never rests. */
const SOONEST = 30;
const LATEST = 500;
/** In milliseconds from one to the next: drafts are restored by then, passwords filled in, shadow roots attached without any sign. */
const CHECKS = [500, 2500];

const EVERYTHING: MutationObserverInit = { childList: true, subtree: true };

let walk: Generator<void> | undefined;
let fields: Fields | undefined;
let isChanged = false;
let due: ReturnType<typeof setTimeout> | 0 = 0;
let check = 0;
let isChecking = false;
let pause = SOONEST;
let lookedAt = 0;
let onDoubt: () => void;

/**
 * Keeps an eye on the frame: finds the fields whose words could be about a secret, now and when the page changes, and calls `doubt` when
 * there are some. Between a change and the look at it only the document itself is observed: a page that never rests costs two looks a
 * second, however often it changes. Called once a frame.
 */
export function watchPage(doubt: () => void): void {
  onDoubt = doubt;
  watchRoots(onChange);
  addEventListener('DOMContentLoaded', lookNow);
  addEventListener('focusin', onFocus, true);
  // A document that writes itself anew loses every listener.
  observer.observe(document, { childList: true });
  if (document.readyState !== 'loading') lookNow();
  else if (window === top) due = setTimeout(start, LATEST);
}

const observer = new MutationObserver((records) => {
  // Where there are no fields, no words matter.
  if (!fields && records.every(isNewText)) return;
  standGuard();
  observer.observe(document, { childList: true });
  onChange();
});

function onChange(): void {
  check = 0;
  schedule();
}

/** Asked of replaced nodes alone: the first element that a script holds is costly. */
function isNewText({ addedNodes, removedNodes }: MutationRecord): boolean {
  return addedNodes.length === 1 && removedNodes.length === 1 && (addedNodes[0] as Node).nodeName === '#text';
}

function schedule(): void {
  isChanged = true;
  if (due) return;
  // Twice the pause while one look follows the other.
  pause = Date.now() - lookedAt > LATEST * 2 ? SOONEST : Math.min(pause * 2, LATEST);
  due = setTimeout(start, pause);
}

function lookNow(): void {
  'use eager';
  clearTimeout(due);
  start();
}

function start(): void {
  'use eager';
  due = 0;
  // An element of this name, which hides the property, makes no page hidden.
  if (lookedAt && document.visibilityState === 'hidden' && !frame().inspect) {
    addEventListener('visibilitychange', schedule);
    return;
  }
  lookedAt = Date.now();
  isChanged = document.readyState === 'loading';
  if (!isChanged) observer.observe(document, EVERYTHING);
  fields = findFields();
  walk = look();
  // Counting alone takes that long on a large page.
  if (fields && Date.now() > lookedAt) due = setTimeout(proceed);
  else proceed();
}

/** Stops where another task may go on. */
function* look(): Generator<void> {
  'use eager';
  let isDoubtful = !frame().inspect && fields && (yield* hintsNear(fields));
  if (isDoubtful) onDoubt();
  yield;
  yield* searchRoots();
  const { roots, inspect } = frame();
  for (const root of roots) {
    if (root === document) continue;
    if (!(root as ShadowRoot).host.isConnected) roots.delete(root);
    else isDoubtful ||= hintsIn(root as ShadowRoot);
    yield;
  }
  if (isDoubtful || inspect) onDoubt();
}

/** Goes on with a look until the clock has moved on: for a millisecond and a step at most. A finer clock costs a frame too much. */
function proceed(): void {
  'use eager';
  due = 0;
  const started = Date.now();
  let isDone: boolean | undefined;
  do isDone = walk?.next().done;
  while (!isDone && Date.now() === started);
  if (!isDone) due = setTimeout(proceed);
  else {
    checkLater();
    if (isChanged) schedule();
  }
}

/**
 * Something may come without any sign: then there is another look or two, until something changes. Of many fields none
 * is asked for what was filled in until somebody goes into one, or sends the form: it would cost as much as the first look.
 */
function checkLater(): void {
  'use eager';
  if (isChecking || check === CHECKS.length || !(mayOpen || (fields && !fields.areMany && mayBePrefilled()))) return;
  isChecking = true;
  setTimeout(() => {
    isChecking = false;
    if (findPrefilled()) onDoubt();
    if (mayOpen) schedule();
    else checkLater();
  }, CHECKS[check++]);
}

/** Where the focus goes, fields are looked at, wherever they hide. */
function onFocus(event: FocusEvent): void {
  const root = rootOf(targetOf(event));
  if (root instanceof ShadowRoot) adopt(root);
  if (findPrefilled()) onDoubt();
  schedule();
}
