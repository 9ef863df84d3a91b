import { queryAll, rootOf } from '../dom';
import { frame } from '../frame';
import { isSecret, unpassed } from '../guard/secret';
import { targetOf } from '../guard/target';
import { isTextControl } from '../guard/text-control';
import { FIELDS } from './fields';
import { hintAtSecret, type Places } from './hints';
import { adopt, search } from './search-roots';

/** A change is looked at after this many milliseconds: soon for a reader, rarely for a page that never rests. */
const SOONEST = 50;
const LATEST = 500;
/** In milliseconds after a page has loaded: drafts are restored by then, passwords filled in, shadow roots attached without any sign. */
const STARTED = [1000, 3000];
/** Fields that are looked at together, in one task. Where there are no more, all are looked at after each change, for words change too. */
const TOGETHER = 60;

const CHANGES: MutationObserverInit = { childList: true, subtree: true };

let known = new WeakSet<Element>();
let places: Places;
let waiting: readonly HTMLElement[] = [];
let due: ReturnType<typeof setTimeout> | 0 = 0;
let isChanged = true;
let pause = SOONEST;
let lookedAt = 0;
let onDoubt: () => void;

/**
 * Keeps an eye on the frame: finds the fields whose words could be about a secret, now and when the page changes, and calls `doubt` when
 * some deserve a look of their own. Between a change and the look at it the document is not observed: a page that never rests costs two
 * looks a second, however often it changes. Called once a frame.
 */
export function watchPage(doubt: () => void): void {
  onDoubt = doubt;
  addEventListener('DOMContentLoaded', lookNow);
  addEventListener('load', () => STARTED.map((delay) => setTimeout(lookNow, delay)));
  addEventListener('focusin', lookAtFocus, true);
  if (document.readyState === 'loading') due = setTimeout(look, LATEST);
  else lookNow();
}

function schedule(): void {
  isChanged = true;
  if (due) return;
  // Twice the pause while one look follows the other.
  pause = Date.now() - lookedAt > LATEST * 2 ? SOONEST : Math.min(pause * 2, LATEST);
  due = setTimeout(look, pause);
}

/** In a task of its own, so that the page's own start goes first. */
function lookNow(): void {
  isChanged = true;
  clearTimeout(due);
  due = setTimeout(look);
}

const documentObserver = new MutationObserver(() => {
  documentObserver.disconnect();
  schedule();
});
const shadowObserver = new MutationObserver((records) => {
  for (const { target } of records) search(rootOf(target) as ShadowRoot, watchShadow);
  schedule();
});

function look(): void {
  due = 0;
  if (document.hidden && lookedAt && !frame().inspect) {
    addEventListener('visibilitychange', schedule);
    return;
  }
  lookedAt = Date.now();
  if (waiting.length === 0) collect();
  examine();
  if (waiting.length > 0) due = setTimeout(look);
  else if (isChanged) schedule();
}

/** Finds the fields that are not known yet. */
function collect(): void {
  const { roots } = frame();
  isChanged = document.readyState === 'loading';
  places = new Map();
  for (const root of roots) if (root instanceof ShadowRoot && !root.host.isConnected) roots.delete(root);
  const fields = [...roots].flatMap((root) => [...queryAll<HTMLElement>(root, FIELDS)]);
  if (fields.length <= TOGETHER) known = new WeakSet();
  waiting = fields.filter((field) => !known.has(field));
  fields.forEach(doubtFilled);
  if (isChanged) return;
  documentObserver.observe(document, CHANGES);
  search(document, watchShadow);
}

/** A secret may stand in it before anybody enters anything; what somebody let through to the page is no news. */
function doubtFilled(field: HTMLElement): void {
  if (!isTextControl(field) || !isSecret(unpassed(field.value))) return;
  const { filled, doubtful } = frame();
  filled.add(field);
  doubtful.add(field);
}

function examine(): void {
  const fields = waiting.slice(0, TOGETHER);
  waiting = waiting.slice(TOGETHER);
  for (const field of fields) known.add(field);
  if (hintAtSecret(fields, places)) for (const field of fields) frame().doubtful.add(field);
  if (frame().inspect || frame().doubtful.size > 0) onDoubt();
}

function watchShadow(shadow: ShadowRoot): void {
  shadowObserver.observe(shadow, CHANGES);
  schedule();
}

/** Where the focus goes, fields are looked at, wherever they hide. */
function lookAtFocus(event: FocusEvent): void {
  const root = rootOf(targetOf(event));
  if (root instanceof ShadowRoot) adopt(root, watchShadow);
  lookNow();
}
