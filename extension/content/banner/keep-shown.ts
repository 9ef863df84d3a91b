/** Times that the page may take the banner away or cover it before the banner gives in: without an end the two would hang the tab. */
const MOST_REPAIRS = 20;

/** Keeps an element in front of the page, in the modal dialog that is open if there is one, until the returned function is called. */
export function keepShown(host: HTMLElement): () => void {
  let repairs = 0;

  function place(): void {
    const parent = findFront();
    if (!parent) return;
    if (host.parentNode !== parent) parent.append(host);
    // What is shown last lies on top.
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  }

  function repair(): void {
    if (repairs++ < MOST_REPAIRS) place();
  }

  const observer = new MutationObserver(() => {
    if (!host.isConnected) repair();
  });

  /** A dialog or popover came to the front or left it. */
  function onToggle({ target }: Event): void {
    if (target !== host && target instanceof Element && target.matches('dialog, [popover]')) repair();
  }

  place();
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('toggle', onToggle, true);
  return () => {
    observer.disconnect();
    document.removeEventListener('toggle', onToggle, true);
    host.remove();
  };
}

/**
 * Outside an open modal dialog nothing can be clicked. Elsewhere the banner goes last and not first, for pages look for their head
 * where the first child is.
 */
function findFront(): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}
