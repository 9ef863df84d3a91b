import { hintsAtSecret, IDENTIFIERS, OTHER_KEYS } from '../../../src/detection/hint';
import { hintsAtPortal } from '../../../src/detection/portal';
import { listAt, nodesAt, queryAll } from '../dom';

/**
 * What can be written in, by selector and as a path. Counting by selector is the cheapest of all, and a path with a union is costly: so
 * the path names only the kinds that are there.
 */
const KINDS = [
  ['input:not([type=hidden],[type=search])', '//h:input[not(@type) or @type!="hidden" and @type!="search"]'],
  ['textarea', '//h:textarea'],
  ['[contenteditable]', '//*[@contenteditable]'],
] as const;

/** Of more fields only what stands closest is read; where that is more than so many texts, each field gets its own look unread. */
const MANY_FIELDS = 150;
const MOST_TEXTS = 5000;
/** What holds little enough to be about a few fields. What is cheap to tell comes first: the root of the page holds all its text. */
const FEW = 'parent::* and count(*)<25 and count(*/*)<80';
const SMALL = `[${FEW} and string-length()<=700]`;
const OWN_WORDS = '@placeholder,@aria-label,@title,@label';
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
 * the first one. Wrong in one direction only: where the answer is yes, each field gets a look of its own (read/looks-like-asking.ts). May be
 * stopped at each step and go on in another task.
 */
export function* hintsNear({ path, kinds, count: fields }: Fields): Generator<void, boolean> {
  const around = textsAt(
    fields > MANY_FIELDS
      ? `${path}/../..//text()`
      : `(${path}/ancestor::*[position()<7])${SMALL}//text()|(${path}/ancestor-or-self::*[position()<4])/preceding-sibling::*[1]${SMALL}//text()|${path}/preceding-sibling::text()[position()<3]`,
  );
  const own = textsAt(`${path}/@*[contains("${OWN_WORDS}",name())]`);
  // What stands in two elements may be one word, or two.
  const words = `${around.join('')}\n${around.join('\n')}\n${own.join('\n')}`;
  if (around.length === MOST_TEXTS || hintsAtSecret(words)) return true;
  yield;
  if (kinds.some(isAnyNamed)) return true;
  yield;
  return isAnyMute(path) || (count('input[type=password]') > 0 && hintsAtPortal(words + document.title));
}

function count(selector: string): number {
  return queryAll(document, selector).length;
}

function textsAt(path: string): readonly string[] {
  return listAt(path, MOST_TEXTS).map(({ nodeValue }) => (nodeValue ?? '').slice(0, LONGEST));
}

/** True where a field of the document is named after a secret: the question of `identifierHintsAtSecret`, put as a selector. */
function isAnyNamed(kind: string): boolean {
  const selectors = ['name', 'id', 'formcontrolname'].map((name) => {
    const listed = (words: string) => words.replace(/\w+/g, `[${name}*=$& i]`).replaceAll('|', ',');
    return `${listed(IDENTIFIERS)}:not(${listed(OTHER_KEYS)})`;
  });
  return count(`${kind}:is(${selectors})`) > 0;
}

/** True where nothing in the document may explain a field: its words are drawn by a style sheet, or are a picture. */
function isAnyMute(path: string): boolean {
  const unnamed = `${path}[not(normalize-space(concat(${OWN_WORDS})))]`;
  return nodesAt(`(${unnamed}/../..)[${FEW} and not(normalize-space())]`).snapshotLength > 0;
}
