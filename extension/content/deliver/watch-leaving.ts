import { frame } from '../frame';
import { keep } from '../guard/hold';
import { targetOf } from '../guard/target';
import { isTextControl } from '../guard/text-control';
import { isWatched } from './watched';

/** What somebody typed into a field is compared with the watched secret when the field is left, and taken out again where it is the one. */
export function watchLeaving(): void {
  const compared = new WeakMap<Element, string>();

  async function compare(event: FocusEvent): Promise<void> {
    const target = targetOf(event);
    if (!event.isTrusted || !isTextControl(target) || target.value === compared.get(target)) return;
    const text = target.value;
    compared.set(target, text);
    if (frame().passed.includes(text) || !(await isWatched(text)) || target.value !== text) return;
    target.value = '';
    keep(target, { route: 'left', contents: [text], text });
  }

  addEventListener('focusout', (event) => void compare(event), true);
}
