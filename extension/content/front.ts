import { element } from './element';
import shared from './front.css?inline';

/** Times that the page may take it away or cover it before it gives in: without an end the two would hang the tab. */
const MOST_REPAIRS = 20;

/** An element that is not in the page yet, and its shadow root, which no page sees into. */
export interface Front {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** Makes an element to stand in front, with the style that all share and one of its own. Its one child is of the class `front`. */
export function makeHost(styles: string, attributes: Readonly<Record<string, string>> = {}): Front {
  const host = element('div', attributes);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(shared + styles);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

/** Keeps an element in front of the page with `raise`, until the returned function is called; tells when that is given up. */
export function keepInFront(host: HTMLElement, raise: () => void, givenUp?: () => void): () => void {
  let repairs = 0;

  function repair(): void {
    if (repairs++ < MOST_REPAIRS) raise();
    else if (!host.isConnected) givenUp?.();
  }

  const observer = new MutationObserver(() => {
    if (!host.isConnected) repair();
  });

  /** A dialog or popover came to the front or left it. */
  function onToggle({ target }: Event): void {
    if (target !== host && target instanceof Element && target.matches('dialog, [popover]')) repair();
  }

  raise();
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('toggle', onToggle, true);
  return () => {
    observer.disconnect();
    document.removeEventListener('toggle', onToggle, true);
    host.remove();
  };
}
