import { frame } from '../frame';
import { onFiles } from './files';
import { hold } from './hold';
import { isSecret, unpassed } from './secret';
import { caretOf } from './target';
import { contentOf, isTextControl } from './text-control';

/** How much of what stands there already is read with what is entered. */
const AROUND = 2000;

/** Something is typed, or put there by a menu or the system. */
export function onBeforeInput(event: InputEvent, target: Element): void {
  const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
  if (!event.cancelable) {
    // Firefox tells beforehand what it is about to fill in; `onInput` takes it out again.
    if (isSecret(text)) event.stopImmediatePropagation();
    return;
  }
  const here = frame();
  const { held } = here;
  if (held?.route === 'typing' && held.target === target) {
    // The dialog comes a moment later than the next keys: what they write belongs to what is held.
    event.preventDefault();
    event.stopImmediatePropagation();
    here.held = { ...held, text: held.text + text };
  } else hold(event, target, { route: 'typing', contents: completes(target, text), text });
}

/** What the browser fills in, or an input method completes, is not announced in a way that it could be stopped. */
const UNSTOPPABLE = /^$|Repl|Comp/;

/** Something was entered. */
export function onInput(event: InputEvent, target: Element): void {
  if (!isTextControl(target)) return;
  if ('files' in target && target.files) {
    onFiles(event, target);
    return;
  }
  const text = target.value;
  const isNew = UNSTOPPABLE.test(event.inputType ?? '') && text !== target.defaultValue;
  if (!isNew || !isSecret(unpassed(text))) return;
  target.value = '';
  hold(event, target, { route: 'fill', contents: [text], text });
}

/**
 * What a field would hold with this text in it, where that text makes it a secret that it was not before. In a rich editor only the text
 * before the caret counts, for nothing says how its parts will be put together.
 */
export function completes(target: Element, text: string): readonly string[] {
  const value = contentOf(target);
  const { start, end } = caretOf(target) ?? { start: value.length, end: value.length };
  const { focusNode, focusOffset } = getSelection() ?? {};
  const before = isTextControl(target) ? value.slice(0, start) : (focusNode?.nodeValue ?? '').slice(0, focusOffset);
  const [head, tail] = [before.slice(-AROUND), value.slice(end, end + AROUND)];
  const whole = unpassed(head + text + tail);
  return isSecret(whole) && !isSecret(unpassed(head + tail)) ? [whole] : [];
}
