import { frame } from '../frame';
import { tell } from '../tell';
import { host } from './host';

/** Marked sites, as the settings have them; undefined until somebody gives a field the focus. */
let marked: readonly unknown[] | undefined;

/**
 * Reads which sites the reader runs as own software, and whether a secret is watched, when something is about to be entered: until then
 * a page need not pay for it. Storage answers by itself, and the background sleeps on.
 */
export function readSettings(): void {
  if (marked) return;
  marked = [];
  try {
    chrome.storage.local.get(['settings', 'watched'], ({ settings, watched }) => {
      marked = (settings as { ownSoftware?: unknown[] } | undefined)?.ownSoftware ?? [];
      frame().watched = watched;
      if (watched) tell('holdMe');
    });
  } catch {
    // The extension was updated or removed while this page stayed open.
  }
}

/** Settings name registrable domains, or hosts where there is none. */
export function isOwnSoftware(): boolean {
  return (marked ?? []).some((site) => `.${host()}`.endsWith(`.${site}`));
}
