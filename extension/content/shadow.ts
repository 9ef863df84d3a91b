import { parentElementOf, parentNodeOf } from './dom';

interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The shadow root of an element, closed ones too: extensions may ask for it (Chromium: `chrome.dom`, Firefox: a property of its own).
 * Null where there is none.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  const dom = globalThis.chrome?.dom;
  if (dom && element instanceof HTMLElement) return dom.openOrClosedShadowRoot(element);
  return (element as FirefoxElement).openOrClosedShadowRoot ?? element.shadowRoot;
}

/** The parent of an element, through the edge of a shadow root. */
export function parentOf(element: Element): Element | null {
  const root = parentNodeOf(element);
  return parentElementOf(element) ?? (root instanceof ShadowRoot ? root.host : null);
}
