import { hintsAtSecret, IDENTIFIERS, identifierHintsAtSecret } from '../../../src/detection/hint';
import { hintsAtPortal } from '../../../src/detection/portal';
import { nodesAt, queryAll } from '../dom';

/**
 * What can be written in, by selector and as a path. Counting by selector is the cheapest of all, and a path with a union is costly: so
 * the path names only the kinds that are there.
 */
const KINDS = [
  ['input:not([type=hidden],[type=search])', '//h:input[not(@type) or @type!="hidden" and @type!="search"]'],
  ['textarea', '//h:textarea'],
  ['[contenteditable]', '//*[@contenteditable]'],
] as const;

/** Of more fields only what stands closest is read, and if that is too much it says nothing about them. */
const MANY_FIELDS = 150;
const MOST_TEXTS = 5000;
/** What holds little enough to be about a few fields. What is cheap to tell comes first: the root of the page holds all its text. */
const FEW = 'parent::* and count(*)<25 and count(*/*)<80';
const SMALL = `[${FEW} and string-length()<=700]`;
const OWN_WORDS = '@placeholder,@aria-label,@title,@label';
const NAMES = ['name', 'id', 'data-fieldname', 'formcontrolname'];
/** Of one text, in characters. */
const LONGEST = 700;

/** The fields of the document. */
export interface Fields {
  readonly count: number;
  /** Their kinds, as selectors. */
  readonly kinds: readonly string[];
  /** A path that selects them and, at most, some elements that are none; '' where there are none. */
  readonly path: string;
}

export function countFields(): Fields {
  let all = 0;
  const kinds: string[] = [];
  const paths: string[] = [];
  for (const [selector, path] of KINDS) {
    const there = count(selector);
    if (there === 0) continue;
    all += there;
    kinds.push(selector);
    paths.push(path);
  }
  return { count: all, kinds, path: paths.length > 1 ? `(${paths.join('|')})` : (paths[0] ?? '') };
}

/**
 * One question for all fields of the document: could any of their words be about a secret at all? Most pages are done with that. It is
 * asked by paths that select attributes and texts, because an element costs a frame 60 kB and half a millisecond as soon as a script holds
 * the first one. Wrong in one direction only: where the answer is yes, each field gets a look of its own (read/looks-like-asking.ts).
 */
export function hintsNear({ path, kinds, count: fields }: Fields): boolean {
  const around = textsAt(
    fields > MANY_FIELDS
      ? `${path}/../..//text()`
      : `(${path}/ancestor::*[position()<7])${SMALL}//text()|(${path}/ancestor-or-self::*[position()<4])/preceding-sibling::*[1]${SMALL}//text()|${path}/preceding-sibling::text()[position()<3]`,
  );
  const own = textsAt(`${path}/@*[contains("${OWN_WORDS}",name())]`);
  // What stands in two elements may be one word, or two.
  const words = `${around.join('')}\n${around.join('\n')}\n${own.join('\n')}`;
  return (
    around.length > MOST_TEXTS ||
    hintsAtSecret(words) ||
    isAnyNamed(path, kinds) ||
    isAnyMute(path) ||
    (count('[type=password i]') > 0 && hintsAtPortal(words + document.title))
  );
}

function count(selector: string): number {
  return queryAll(document, selector).length;
}

function textsAt(path: string): readonly string[] {
  const found = nodesAt(path);
  const texts: string[] = [];
  for (let at = 0; at < found.snapshotLength && at <= MOST_TEXTS; at++)
    texts.push((found.snapshotItem(at)?.nodeValue ?? '').slice(0, LONGEST));
  return texts;
}

/** Asked by selector first: most names are no words of ours. */
function isAnyNamed(path: string, kinds: readonly string[]): boolean {
  const named = `:is(${NAMES.map((name) => IDENTIFIERS.replace(/\w+/g, `[${name}*=$& i]`).replaceAll('|', ',')).join()})`;
  return (
    kinds.some((kind) => count(kind + named) > 0) &&
    identifierHintsAtSecret(textsAt(`${path}/@*[contains("${NAMES}",name())]`).join('\n'))
  );
}

/** True where nothing in the document may explain a field: its words are drawn by a style sheet, or are a picture. */
function isAnyMute(path: string): boolean {
  const isSilent = `/../..)[${FEW} and not(normalize-space())]`;
  return (
    nodesAt(`(//h:input${isSilent}|(//h:textarea${isSilent}`).snapshotLength > 0 &&
    nodesAt(`(${path}[not(normalize-space(concat(${OWN_WORDS})))]${isSilent}`).snapshotLength > 0
  );
}
