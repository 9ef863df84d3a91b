import { hintsAtSecret, IDENTIFIERS, identifierHintsAtSecret } from '../../../src/detection/hint';
import { hintsAtPortal } from '../../../src/detection/portal';
import { count, listAt, nodesAt } from '../dom';
import { KINDS } from '../guard/text-control';
import { NAMES, OWN_WORDS } from './attributes';

/** The kinds as paths. A path with a union is costly: it names only the kinds that are there. */
const PATHS = ['//h:input', '//h:textarea', '//*[@contenteditable]'];
/** Of many inputs all are taken: asking each for its type takes several times as long as finding it. */
const ASKING = '[not(@type="hidden" or @type="search")]';

/** Of more fields of one kind only what stands closest is read; where that is more than so many texts, each field gets its own look unread. */
const MANY_FIELDS = 150;
const MOST_TEXTS = 5000;
/** What holds little enough to be about a few fields. What is cheap to tell comes first: the root of the page holds all its text. */
const FEW = 'parent::* and count(*)<25 and count(*/*)<80';
const SMALL = `[${FEW} and string-length()<=700]`;
const ATTRIBUTES = `@${OWN_WORDS.join(',@')}`;

/** The fields of the document. */
export interface Fields {
  readonly areMany: boolean;
  /** Paths that select them and, at most, some elements that are none. */
  readonly paths: readonly string[];
}

/** Undefined where there are none. */
export function findFields(): Fields | undefined {
  const counts = KINDS.map(count);
  const most = Math.max(...counts);
  if (most === 0) return undefined;
  const areMany = most > MANY_FIELDS;
  return { areMany, paths: PATHS.filter((_, kind) => counts[kind]).map((path) => (areMany ? path : path + ASKING)) };
}

/**
 * One question for all fields of the document: could any of their words be about a secret at all? Most pages are done with that. It is
 * asked by paths that select attributes and texts, because an element costs a frame 60 kB and half a millisecond as soon as a script holds
 * the first one. Wrong in one direction only: where the answer is yes, each field gets a look of its own (read/looks-like-asking.ts). May be
 * stopped at each step and go on in another task.
 */
export function* hintsNear({ paths, areMany }: Fields): Generator<void, boolean> {
  'use eager';
  const all = `(${paths.join('|')})`;
  const words = listAt<Text>(
    areMany
      ? `${all}/../..//text()`
      : `(${all}/ancestor::*[position()<7])${SMALL}//text()|(${all}/ancestor-or-self::*[position()<4])/preceding-sibling::*[1]${SMALL}//text()|${all}/preceding-sibling::text()[position()<3]`,
    MOST_TEXTS,
  ).map(({ data }) => data);
  yield;
  const names: string[] = [];
  for (const { name, value } of listAt<Attr>(
    `${all}/@*[contains("${ATTRIBUTES}${areMany ? '' : `,@${NAMES}`}",name())]`,
    MOST_TEXTS,
  ))
    (NAMES.includes(name) ? names : words).push(value);
  if (words.length >= MOST_TEXTS || hintsAtSecret(words)) return true;
  yield;
  if (areMany ? KINDS.some(isAnyNamed) : identifierHintsAtSecret(names.join())) return true;
  yield;
  return isAnyMute(paths) || (hintsAtPortal(words + document.title) && count('input[type=password]') > 0);
}

/** True where a field of the document may be named after a secret: the question of `identifierHintsAtSecret`, put as a selector. */
function isAnyNamed(kind: string): boolean {
  const named = IDENTIFIERS.split('|').flatMap((word) => NAMES.map((name) => `[${name}*=${word} i]`));
  return count(`${kind}:is(${named})`) > 0;
}

/** True where nothing in the document may explain a field: its words are drawn by a style sheet, or are a picture. */
function isAnyMute(paths: readonly string[]): boolean {
  const mute = paths.map(
    (path) =>
      `(${path}/../..)[${FEW} and not(normalize-space())]${path}${ASKING}[not(normalize-space(concat(${ATTRIBUTES})))]`,
  );
  return nodesAt(mute.join('|')).snapshotLength > 0;
}
