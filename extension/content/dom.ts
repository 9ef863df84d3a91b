/**
 * A form's fields, and a document's forms and images, hide its own properties behind their names (`<input name="textContent">`), and in
 * Chromium an extension's script meets them too. What the prototypes give cannot be hidden. https://html.spec.whatwg.org/#the-form-element
 */
function read(name: string, node: Node, { prototype }: { readonly prototype: object } = Node): unknown {
  return Reflect.get(prototype, name, node);
}

export function parentElementOf(node: Node): Element | null {
  return read('parentElement', node) as Element | null;
}

export function parentNodeOf(node: Node): Node | null {
  return read('parentNode', node) as Node | null;
}

export function previousOf(node: Node): Node | null {
  return read('previousSibling', node) as Node | null;
}

export function childCountOf(element: Element): number {
  return read('childElementCount', element, Element) as number;
}

export function textOf(node: Node | null | undefined): string {
  return node ? ((read('textContent', node) as string | null) ?? '') : '';
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** In the document or a shadow root. Naming another interface would have the browser make it for this frame. */
export function queryAll<Found extends Element = Element>(root: Node, selector: string): NodeListOf<Found> {
  'use eager';
  const { prototype } = root === document ? Document : DocumentFragment;
  return prototype.querySelectorAll.call(root, selector) as NodeListOf<Found>;
}

/** How many elements of the document a selector selects. */
export function count(selector: string): number {
  'use eager';
  return queryAll(document, selector).length;
}

/** All inside an element. */
export function queryIn<Found extends Element = Element>(element: Element, selector: string): NodeListOf<Found> {
  return Element.prototype.querySelectorAll.call(element, selector) as NodeListOf<Found>;
}

const HTML = 'http://www.w3.org/1999/xhtml';

/** What a path selects in the document, in its order; `h` is the prefix of HTML. https://www.w3.org/TR/1999/REC-xpath-19991116/ */
export function nodesAt(path: string): XPathResult {
  'use eager';
  return Document.prototype.evaluate.call(document, path, document, () => HTML, 7, null);
}

/** The first of many; a script that takes more has the browser make an object of each. */
export function first<Found>(most: number, found: ArrayLike<Found>): Found[] {
  return Array.prototype.slice.call(found, 0, most);
}

/** The first of the nodes that a path selects. */
export function listAt<Found = Element>(path: string, most: number): readonly Found[] {
  'use eager';
  const found = nodesAt(path);
  const nodes: Found[] = [];
  for (let at = 0; at < found.snapshotLength && at < most; at++) nodes.push(found.snapshotItem(at) as Found);
  return nodes;
}
