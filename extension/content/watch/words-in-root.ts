import { hintsAtSecret, identifierHintsAtSecret } from '../../../src/detection/hint';
import { queryAll, textOf } from '../dom';

/** A root with more text than this is about more than its fields, and gets a closer look; in characters. */
const LONGEST = 3000;
const MOST_FIELDS = 60;
const ATTRIBUTES = ['placeholder', 'aria-label', 'title', 'label', 'name', 'id'];

/** The question of words-near.ts for the fields of a shadow root, in which no path leads anywhere. */
export function hintsIn(root: ShadowRoot): boolean {
  const fields = [...queryAll(root, 'input:not([type=hidden i],[type=search i]),textarea,[contenteditable]')];
  if (fields.length === 0) return false;
  const words = textOf(root);
  const own = fields.flatMap((field) => ATTRIBUTES.map((name) => field.getAttribute(name) ?? '')).join('\n');
  if (words.trim() === '' && own.trim() === '') return fields.some((field) => field.checkVisibility());
  return (
    fields.length > MOST_FIELDS ||
    words.length > LONGEST ||
    hintsAtSecret(`${words}\n${own}`) ||
    identifierHintsAtSecret(own)
  );
}
