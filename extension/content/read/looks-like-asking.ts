import { hintsAtSecret, identifierHintsAtSecret } from '../../../src/detection/hint';
import { PORTAL } from '../../../src/detection/portal';
import { closest, parentElementOf, previousOf, queryAll, rootOf, textOf } from '../dom';

/** Made when the first password field is met. */
let portal: RegExp | undefined;

/** How far around a field words are looked for: ancestors up, and the characters in one of them. */
const HIGHEST = 6;
const LONGEST = 700;
const LONGEST_FORM = 3000;
const LONGEST_ATTRIBUTE = 300;

/** What is remembered while one batch of fields is looked at. */
export interface Look {
  /** What was found in an ancestor; null where it holds too much text. */
  readonly around: Map<Element, boolean | null>;
  /** The labels of a root by what they are for: asking each field for its own would walk the page once a field. */
  readonly labels: Map<Node, ReadonlyMap<string, Element>>;
  /** Whether words stand right before an element. */
  readonly before: Map<Element, boolean>;
}

export function newLook(): Look {
  return { around: new Map(), labels: new Map(), before: new Map() };
}

/**
 * A look of its own at a field of which the first script had doubts: could its words be about a secret? Wrong in one direction only:
 * everything it lets through is judged in earnest by the background.
 */
export function looksLikeAsking(field: HTMLElement, look: Look): boolean {
  if (identifierHintsAtSecret(attributes(field, 'name', 'id', 'data-fieldname', 'formcontrolname'))) return true;
  const own = attributes(field, 'placeholder', 'aria-label', 'title', 'label');
  if (own.trim() !== '' && hintsAtSecret([own])) return true;
  if (hasWordsAround(field, look) || hasWordsInLabel(field, look)) return true;
  if (field instanceof HTMLInputElement && field.type === 'password' && belongsToLogIn(field)) return true;
  return own.trim() === '' && isMute(field);
}

/** A field that nothing in the document explains: its words are drawn by a style sheet, or are a picture. */
function isMute(field: HTMLElement): boolean {
  const silent = textOf(parentElementOf(parentElementOf(field) ?? field)).trim() === '';
  return (
    silent &&
    !field.isContentEditable &&
    !/^(?:q|s|search\w*|query)$/i.test(field.getAttribute('name') ?? '') &&
    field.checkVisibility()
  );
}

function attributes(field: HTMLElement, ...names: readonly string[]): string {
  return names.map((name) => (field.getAttribute(name) ?? '').slice(0, LONGEST_ATTRIBUTE)).join(' ');
}

function hasWordsInLabel(field: HTMLElement, { labels }: Look): boolean {
  if (field.id === '') return false;
  const root = rootOf(field);
  let inRoot = labels.get(root);
  if (!inRoot && (root instanceof Document || root instanceof ShadowRoot)) {
    inRoot = new Map([...queryAll(root, 'label[for]')].map((label) => [label.getAttribute('for') ?? '', label]));
    labels.set(root, inRoot);
  }
  return hintsAtSecret([textOf(inRoot?.get(field.id)).slice(0, LONGEST)]);
}

function hasWordsAround(field: HTMLElement, { around: seen, before }: Look): boolean {
  let inner: Element = field;
  for (let height = 0; height < HIGHEST; height++) {
    const around = parentElementOf(inner);
    if (!around) return false;
    let found = seen.get(around);
    if (found === undefined) {
      const text = textOf(around);
      found = text.length > LONGEST ? null : hintsAtSecret([text]);
      seen.set(around, found);
    }
    // Too much text to be about one field: then only what stands right before it.
    if (found === null) return hasWordsBefore(inner, before);
    if (found) return true;
    inner = around;
  }
  return false;
}

/** How many siblings back a label may stand in a form without any structure, and its length. */
const FARTHEST = 4;
const LONGEST_LABEL = 120;

function hasWordsBefore(element: Element, known: Map<Element, boolean>): boolean {
  let found = known.get(element) ?? false;
  if (known.has(element)) return found;
  let sibling = previousOf(element);
  for (let steps = 0; sibling && !found && steps < FARTHEST; steps++, sibling = previousOf(sibling)) {
    const text = textOf(sibling);
    found = text.length <= LONGEST_LABEL && hintsAtSecret([text]);
  }
  known.set(element, found);
  return found;
}

function belongsToLogIn(field: HTMLInputElement): boolean {
  const form = closest(field, 'form,dialog,section,[role=dialog],[role=form]') ?? document.body;
  portal ??= new RegExp(PORTAL);
  return portal.test(`${textOf(form).slice(0, LONGEST_FORM)} ${document.title}`.toLowerCase());
}
