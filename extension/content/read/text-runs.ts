import { LIMITS } from '../../../src/page';
import { childCountOf, closest, matches, parentElementOf, queryIn, textOf } from '../dom';
import { FIELDS } from './fields';

/** A piece of text as a reader sees it: what it says and where it stands. */
export interface TextRun {
  readonly text: string;
  readonly box: DOMRect;
  /** The control to which the page ties the text; a button counts too, for its text is nobody else's label. */
  readonly owner: Element | null;
  /** True for what a style sheet writes or an image stands for. */
  readonly generated: boolean;
}

/** Text nodes looked at for one part of a page. */
const MOST_RUNS = 400;
/** What is written inside these is no label: code, what was typed, choices. */
const SILENT = 'script,style,noscript,template,option,textarea,code,pre,svg title';

/** The visible texts inside a part of the page, in document order; generated text (`content`) and the names of images included. */
export function textRunsIn(container: Element | ShadowRoot): readonly TextRun[] {
  const runs: TextRun[] = [];
  const seen = new Set<Element>();
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node && runs.length < MOST_RUNS; node = walker.nextNode()) {
    const run = node instanceof Text ? runOfText(node, seen) : runOfElement(node as Element);
    if (run) runs.push(run);
  }
  return runs;
}

/** Words that markup splits ("Secret <b>Key</b>") are read as the one line that they are. */
function runOfText(node: Text, seen: Set<Element>): TextRun | null {
  if (!node.data.trim()) return null;
  const element = lineOf(node);
  if (!element || seen.has(element) || closest(element, SILENT)) return null;
  seen.add(element);
  const wholeLine = queryIn(element, FIELDS).length === 0 && textOf(element).length <= LIMITS.text;
  const range = document.createRange();
  range.selectNodeContents(wholeLine ? element : node);
  if (!wholeLine) seen.delete(element);
  const box = range.getBoundingClientRect();
  if (box.width < 1 || box.height < 1) return null;
  const text = (wholeLine ? textOf(element) : node.data).replace(/\s+/g, ' ').trim().slice(0, LIMITS.text);
  return { text, box, owner: ownerOf(element), generated: false };
}

function ownerOf(element: Element): Element | null {
  const label = closest(element, 'label');
  return (
    (label instanceof HTMLLabelElement ? label.control : null) ??
    closest(element, 'button,[role=button],a[href],legend')
  );
}

const INLINE = /^(?:b|strong|i|em|span|small|font|u|mark|abbr|sup|sub|bdi|bdo|a)$/;

function lineOf(node: Text): Element | null {
  let element = parentElementOf(node);
  while (element && INLINE.test(element.localName) && isInline(element)) {
    const parent = parentElementOf(element);
    if (!parent || !hasOnlyInline(parent)) break;
    element = parent;
  }
  return element;
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith('inline');
}

function hasOnlyInline(parent: Element): boolean {
  return (
    childCountOf(parent) <= 12 && [...queryIn(parent, ':scope > *')].every((child) => INLINE.test(child.localName))
  );
}

/** In a key/value editor the page itself fills in the key, and nobody can type there. */
function namesItsNeighbour({ readOnly, disabled, type, value }: HTMLInputElement): boolean {
  return (readOnly || disabled) && type === 'text' && /^\p{L}[\p{L}\d ._-]{2,50}$/u.test(value);
}

/** A label is a leaf, or wraps its control and little else. */
const MOST_CHILDREN = 3;

/** Text that only the style sheet writes, or an image that stands for a word. */
function runOfElement(element: Element): TextRun | null {
  if (element instanceof HTMLImageElement) return element.alt ? boxed(element.alt, element) : null;
  if (element instanceof HTMLInputElement) return namesItsNeighbour(element) ? boxed(element.value, element) : null;
  if (matches(element, FIELDS) || childCountOf(element) > MOST_CHILDREN) return null;
  const written = ['::before', '::after']
    .map((part) => generatedText(element, part))
    .join(' ')
    .trim();
  return written ? boxed(written, element) : null;
}

function generatedText(element: Element, part: string): string {
  const { content } = getComputedStyle(element, part);
  const attribute = /^attr\(([\w-]+)/.exec(content)?.[1];
  const quoted = attribute
    ? (element.getAttribute(attribute) ?? '')
    : (/^"((?:[^"\\]|\\.)*)"/.exec(content)?.[1] ?? '');
  return /[\p{L}]{2}/u.test(quoted) ? quoted : '';
}

function boxed(text: string, element: Element): TextRun | null {
  const box = element.getBoundingClientRect();
  const controls = queryIn(element, FIELDS);
  if (controls.length > 1 || box.width < 1 || box.height < 1) return null;
  return { text: text.slice(0, LIMITS.text), box, owner: controls[0] ?? ownerOf(element), generated: true };
}
