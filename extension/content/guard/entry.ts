import { frame } from '../frame';
import { onFiles } from './files';
import type { Caret } from './held';
import { hold, isFromReader } from './hold';
import { isSecret, unpassed } from './secret';
import { caretOf, targetOf } from './target';
import { contentOf, isTextControl } from './text-control';

/** How much of what stands there already is read with what is entered. */
const AROUND = 2000;

/** Something is typed, or put there by a menu, an input method or the system. */
export function onBeforeInput(event: InputEvent): void {
  if (!isFromReader(event)) return;
  const target = targetOf(event);
  const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
  const caret = caretOf(target);
  if (addToHeld(event, target, text)) return;
  const whole = event.cancelable && text && completes(target, text, caret);
  if (whole) hold(event, { route: 'typing', contents: [whole], target, text, caret });
}

/** The dialog comes a moment later than the next keys: what they write belongs to what is held. */
function addToHeld(event: InputEvent, target: Element, text: string): boolean {
  const here = frame();
  const { held } = here;
  if (held?.route !== 'typing' || held.target !== target || !event.cancelable) return false;
  event.preventDefault();
  event.stopImmediatePropagation();
  here.held = { ...held, text: held.text + text };
  return true;
}

/** What the browser fills in, or an input method completes, is not announced in a way that it could be stopped. */
const UNSTOPPABLE = /^$|Repl|Comp/;

export function onInput(event: InputEvent): void {
  const target = targetOf(event);
  if (!isFromReader(event) || !isTextControl(target)) return;
  if ('files' in target && target.files) {
    onFiles(event, target);
    return;
  }
  const text = target.value;
  if (!UNSTOPPABLE.test(event.inputType ?? '') || text === target.defaultValue || !isSecret(unpassed(text))) return;
  target.value = '';
  hold(event, { route: 'fill', contents: [text], target, text, caret: null });
}

/**
 * What a field would hold with this text in it, where that text makes it a secret; '' where it does not, or was one before. In a rich
 * editor only the text before the selection counts, for nothing says how its parts will be put together.
 */
export function completes(target: Element, text: string, caret: Caret | null): string {
  const value = contentOf(target);
  const { start, end } = caret ?? { start: value.length, end: value.length };
  const before =
    caret || isTextControl(target) ? value.slice(Math.max(0, start - AROUND), start) : textBeforeSelection();
  const after = caret ? value.slice(end, end + AROUND) : '';
  const whole = unpassed(before + text + after);
  return isSecret(whole) && !isSecret(unpassed(before + after)) ? whole : '';
}

function textBeforeSelection(): string {
  const { focusNode, focusOffset } = getSelection() ?? {};
  return (focusNode?.nodeType === Node.TEXT_NODE ? (focusNode.nodeValue ?? '') : '')
    .slice(0, focusOffset)
    .slice(-AROUND);
}
