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

/** The number of elements in one. */
export function countIn(element: Element): number {
  return Element.prototype.getElementsByTagName.call(element, '*').length;
}

export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

export function queryAll<Found extends Element = Element>(root: Node, selector: string): NodeListOf<Found> {
  const { prototype } = root instanceof Element ? Element : root === document ? Document : DocumentFragment;
  return prototype.querySelectorAll.call(root, selector) as NodeListOf<Found>;
}
