/**
 * A form's fields, and a document's forms and images, hide its own properties behind their names (`<input name="textContent">`), and in
 * Chromium an extension's script meets them too. What the prototypes give cannot be hidden. https://html.spec.whatwg.org/#the-form-element
 */
function getter<Value>(prototype: object, name: string): (of: Node) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of) => get?.call(of) as Value;
}

const textContent = getter<string | null>(Node.prototype, 'textContent');
export const parentElementOf: (node: Node) => Element | null = getter(Node.prototype, 'parentElement');
export const parentNodeOf: (node: Node) => Node | null = getter(Node.prototype, 'parentNode');
export const previousOf: (node: Node) => Node | null = getter(Node.prototype, 'previousSibling');
export const childCountOf: (element: Element) => number = getter(Element.prototype, 'childElementCount');

export function textOf(node: Node | null | undefined): string {
  return node ? (textContent(node) ?? '') : '';
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

export function queryAll<Found extends Element = Element>(root: Node, selector: string): NodeListOf<Found> {
  const { querySelectorAll } =
    root instanceof Element
      ? Element.prototype
      : root instanceof Document
        ? Document.prototype
        : DocumentFragment.prototype;
  return querySelectorAll.call(root, selector) as NodeListOf<Found>;
}
