/** Where the caret is in a rich text, to be put there again after the dialog had the focus. */
export interface Selected {
  readonly host: HTMLElement;
  readonly range: Range | null;
}

/** The rich editor in which an element stands, and what is selected in it; null where there is none. */
export function selectedIn(target: Element): Selected | null {
  if (!(target instanceof HTMLElement) || !target.isContentEditable) return null;
  let host = target;
  // Editors draw their lines anew when the focus goes, and what stood there is no target any more.
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return { host, range: range && host.contains(range.commonAncestorContainer) ? range : null };
}

/** Gives an editor the focus back, and its caret. */
export function selectAgain({ host, range }: Selected): void {
  host.focus();
  if (!range) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
