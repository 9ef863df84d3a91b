import { frame } from '../frame';
import { tell } from '../tell';
import type { Stopped } from './held';
import { caretOf } from './target';

/** Where there is a secret, stops an event before the page gets it, and keeps what it carried until the reader has decided. */
export function hold(event: Event, target: Element, stopped: Stopped): void {
  if (stopped.contents.length === 0) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  keep(target, stopped);
}

/** Keeps something until the reader has decided. What was kept before stays out: there is one question at a time. */
export function keep(target: Element, stopped: Stopped): void {
  const here = frame();
  here.held = { ...stopped, target, caret: caretOf(target), id: (here.held?.id ?? 0) + 1 };
  if (here.onHeld) here.onHeld();
  else tell('holdMe');
}
