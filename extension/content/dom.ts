/**
 * A form's fields, and a document's forms and images, hide its own properties behind their names (`<input name="textContent">`), and in
 * Chromium an extension's script meets them too. What the prototypes give cannot be hidden. https://html.spec.whatwg.org/#the-form-element
 * The prototypes are asked when something is first read: most frames have nothing to read.
 */
function getter<Value>(name: string, prototype: () => object = () => Node.prototype): (of: Node) => Value {
  let get: (() => unknown) | undefined;
  return (of) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    return get?.call(of) as Value;
  };
}

const textContent = getter<string | null>('textContent');
export const parentElementOf: (node: Node) => Element | null = getter('parentElement');
export const parentNodeOf: (node: Node) => Node | null = getter('parentNode');
export const previousOf: (node: Node) => Node | null = getter('previousSibling');
export const localNameOf: (element: Element) => string = getter('localName', () => Element.prototype);
export const htmlOf: (element: Element) => string = getter('outerHTML', () => Element.prototype);
export const childCountOf: (element: Element) => number = getter('childElementCount', () => Element.prototype);

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
  // The document first: a frame that is asked nothing else never has the others made.
  const { querySelectorAll } =
    root === document ? Document.prototype : root instanceof Element ? Element.prototype : DocumentFragment.prototype;
  return querySelectorAll.call(root, selector) as NodeListOf<Found>;
}
