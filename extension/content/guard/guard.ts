import { onBeforeInput, onInput } from './entry';
import { onFormData, onNavigate, onSubmit } from './leaving';
import { readSettings } from './settings';
import { onTransfer } from './transfer';

const POSTS = Object.entries({
  paste: onTransfer,
  drop: onTransfer,
  beforeinput: onBeforeInput,
  input: onInput,
  change: onInput,
  submit: onSubmit,
  formdata: onFormData,
  focusin: readSettings,
  dragenter: readSettings,
});

/**
 * Stands between what somebody enters and the page. What runs before the page's first script is first on the window too. Called again
 * it puts back what the page took away: `document.open()` strips even the window. https://github.com/whatwg/html/issues/2302
 */
export function standGuard(): void {
  for (const [type, post] of POSTS) addEventListener(type, post as (event: Event) => void, true);
  globalThis.navigation?.addEventListener('navigate', onNavigate);
}
