/** Shows a popover above everything, in the modal dialog that is open if there is one. */
export function showAbove(host: HTMLElement): void {
  const parent = findFront();
  if (!parent) return;
  if (host.parentNode !== parent) parent.append(host);
  // What is shown last lies on top.
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}

/**
 * Outside an open modal dialog nothing can be clicked. Elsewhere the banner goes last and not first, for pages look for their head
 * where the first child is.
 */
function findFront(): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}
