import { shadowOf } from '../shadow';
import type { Caret, Point } from './held';

/** The element in which an event happens, also inside closed shadow roots: where the focus is, or what lies at a point. */
export function targetOf(event: Event, at: Point | null = null): Element {
  const [first] = event.composedPath();
  let target = first instanceof Element ? first : document.documentElement;
  for (let shadow = shadowOf(target); shadow; shadow = shadowOf(target)) {
    const inner = at ? shadow.elementFromPoint(at.x, at.y) : shadow.activeElement;
    if (!inner || inner === target) break;
    target = inner;
  }
  return target;
}

/** Null where the element has no selection of its own: a rich editor, an input of type `email`. */
export function caretOf(target: Element): Caret | null {
  const { selectionStart, selectionEnd } = target as Partial<HTMLInputElement>;
  return typeof selectionStart === 'number' ? { start: selectionStart, end: selectionEnd ?? selectionStart } : null;
}
