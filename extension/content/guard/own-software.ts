import { host } from './host';

/** Marked sites, as the settings have them; undefined until somebody gives a field the focus. */
let marked: readonly string[] | undefined;

/**
 * Reads which sites the reader runs as own software, when something is about to be entered: until then a page need not pay for it,
 * and the background sleeps on, for storage answers by itself.
 */
export function readOwnSoftware(): void {
  if (marked) return;
  marked = [];
  try {
    const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const take = (settings: unknown) => {
      const { ownSoftware } = (settings ?? {}) as { ownSoftware?: unknown };
      marked = Array.isArray(ownSoftware) ? ownSoftware.map(String) : [];
    };
    storage.local.get('settings').then(
      ({ settings }) => take(settings),
      () => undefined,
    );
    storage.onChanged.addListener(({ settings }, area) => {
      if (area === 'local' && settings) take(settings.newValue);
    });
  } catch {
    // The extension was updated or removed while this page stayed open.
  }
}

/** Settings name registrable domains, or hosts where there is none. */
export function isOwnSoftware(): boolean {
  const here = host();
  return (marked ?? []).some((site) => here === site || here.endsWith(`.${site}`));
}
