import { host } from './host';

/** Marked sites, as the settings have them; undefined until somebody gives a field the focus. */
let marked: readonly unknown[] | undefined;

/**
 * Reads which sites the reader runs as own software, when something is about to be entered: until then a page need not pay for it,
 * and the background sleeps on, for storage answers by itself.
 */
export function readOwnSoftware(): void {
  if (marked) return;
  marked = [];
  try {
    chrome.storage.local.get('settings', ({ settings }) => {
      marked = (settings as { ownSoftware?: unknown[] } | undefined)?.ownSoftware ?? [];
    });
  } catch {
    // The extension was updated or removed while this page stayed open.
  }
}

/** Settings name registrable domains, or hosts where there is none. */
export function isOwnSoftware(): boolean {
  return (marked ?? []).some((site) => `.${host()}`.endsWith(`.${site}`));
}
