import { frame } from '../frame';
import { tell } from '../tell';
import type { Stopped } from './held';

/** Stops an event before the page gets it, and keeps what it carried until the reader has decided. */
export function hold(event: Event, stopped: Stopped): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  const here = frame();
  // What was kept before stays out: there is one question at a time.
  here.held = { ...stopped, id: (here.held?.id ?? 0) + 1 };
  if (here.onHeld) here.onHeld();
  else tell('holdMe');
}

/** What comes from the page's own scripts is the page's already, and what is let through must not be stopped again. */
export function isFromReader({ isTrusted }: Event): boolean {
  return isTrusted && !frame().isDelivering;
}
