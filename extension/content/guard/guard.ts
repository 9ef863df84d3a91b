import { frame } from '../frame';
import { onBeforeInput, onInput } from './entry';
import { onFormData, onNavigate, onSubmit } from './leaving';
import { readSettings } from './settings';
import { targetOf } from './target';
import { onDrag, onTransfer } from './transfer';

const POSTS: Readonly<Record<string, unknown>> = {
  paste: onTransfer,
  drop: onTransfer,
  beforeinput: onBeforeInput,
  input: onInput,
  change: onInput,
  submit: onSubmit,
  formdata: onFormData,
  focusin: readSettings,
  dragenter: onDrag,
  dragover: onDrag,
};

/** What comes from the page's own scripts is the page's already, and what is let through must not be stopped again. */
function pass(event: Event): void {
  if (!event.isTrusted || frame().isDelivering) return;
  standAtExit();
  (POSTS[event.type] as (event: Event, target: Element) => void)(event, targetOf(event));
}

/**
 * Stands between what somebody enters and the page. What runs before the page's first script is first on the window too. Called again
 * it puts back what the page took away: `document.open()` strips even the window. https://github.com/whatwg/html/issues/2302
 */
export function standGuard(): void {
  'use eager';
  for (const type in POSTS) addEventListener(type, pass, true);
}

/** Watches where the frame goes: from the first event on, or the first doubt. Before, a frame would pay for the listener in vain. */
export function standAtExit(): void {
  globalThis.navigation?.addEventListener('navigate', onNavigate);
}
