import { shadowOf } from '../shadow';
import type { Caret } from './held';

/** The element in which an event happens, also inside closed shadow roots: what lies under a drop, or where the focus is. */
export function targetOf(event: Event): Element {
  const [first] = event.composedPath();
  let target = first instanceof Element ? first : document.documentElement;
  for (let shadow = shadowOf(target); shadow; shadow = shadowOf(target)) {
    const inner =
      event instanceof DragEvent ? shadow.elementFromPoint(event.clientX, event.clientY) : shadow.activeElement;
    if (!inner || inner === target) break;
    target = inner;
  }
  return target;
}

/** Null where the element has no selection of its own: a rich editor, an input of type `email`. */
export function caretOf(target: Element): Caret | null {
  const { selectionStart: start, selectionEnd: end } = target as Partial<HTMLInputElement>;
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}
