import { hintsAtSecret } from '../../../src/detection/hint';
import { queryAll, textOf } from '../dom';
import { WRITABLE } from '../guard/text-control';
import { NAMES, OWN_WORDS } from './attributes';

/** A root with more text than this is about more than its fields, and gets a closer look; in characters. */
const LONGEST = 3000;
const MOST_FIELDS = 60;

/** The question of words-near.ts for the fields of a shadow root, in which no path leads anywhere. */
export function hintsIn(root: ShadowRoot): boolean {
  const fields = queryAll(root, WRITABLE);
  if (fields.length === 0) return false;
  if (fields.length > MOST_FIELDS) return true;
  let words = textOf(root);
  for (const field of fields)
    for (const name of [...OWN_WORDS, ...NAMES]) words += `\n${field.getAttribute(name) ?? ''}`;
  return (
    words.length > LONGEST ||
    hintsAtSecret([words]) ||
    (words.trim() === '' && [...fields].some((field) => field.checkVisibility()))
  );
}
