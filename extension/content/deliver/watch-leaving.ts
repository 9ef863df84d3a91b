import { frame } from '../frame';
import { isFromReader } from '../guard/hold';
import { targetOf } from '../guard/target';
import { isTextControl } from '../guard/text-control';
import { isWatched } from './watched';

/** What somebody typed into a field is compared with the watched secret when the field is left, and taken out again where it is the one. */
export function watchLeaving(): void {
  let last = '';
  addEventListener(
    'focusout',
    async (event) => {
      const target = targetOf(event);
      if (!frame().watched || !isTextControl(target) || !isFromReader(event) || target.value === last) return;
      last = '';
      const text = target.value;
      if (text === '' || frame().passed.includes(text) || !(await isWatched(text)) || target.value !== text) return;
      const here = frame();
      target.value = '';
      here.held = { id: (here.held?.id ?? 0) + 1, route: 'left', contents: [text], target, text, caret: null };
      here.onHeld?.();
    },
    true,
  );
}
