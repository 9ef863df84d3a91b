import type { Provider } from '../../src/reputation/provider';
import type { Release } from '../../src/reputation/release/release';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The text of a release: the providers, with other spellings of their names, issued today and good for so many days. */
export function makeRelease(
  content: Pick<Release, 'serial' | 'spellings'> & { readonly providers: readonly Provider[] },
  now: Date,
  days: number,
): string {
  const release: Release = {
    format: 1,
    serial: content.serial,
    issued: dayOf(now.getTime()),
    expires: dayOf(now.getTime() + days * DAY_MS),
    providers: [...content.providers],
    spellings: content.spellings,
  };
  return `${JSON.stringify(release)}\n`;
}

/** A day in UTC, as lists write it. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
