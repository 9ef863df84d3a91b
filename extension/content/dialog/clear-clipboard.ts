/** Puts nothing on the clipboard; works after a click only. Pages that are not encrypted have no clipboard to write to, but copying works. */
export function clearClipboard(): void {
  navigator.clipboard?.writeText('').catch(copyNothing);
  if (!navigator.clipboard) copyNothing();
}

function copyNothing(): void {
  addEventListener('copy', fillWithNothing, { capture: true, once: true });
  document.execCommand('copy');
  removeEventListener('copy', fillWithNothing, { capture: true });
}

function fillWithNothing(event: ClipboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  event.clipboardData?.setData('text/plain', '');
}
