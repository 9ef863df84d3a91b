import * as v from 'valibot';

/**
 * How the mark of a watched secret is made: slowly, so that guessing costs, and cut so short that among the guesses many fit: whoever
 * steals it can confirm nothing. https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2
 */
export const ROUNDS = 210_000;
export const BITS = 32;

export const WatchedSchema = v.strictObject({
  /** 16 random bytes in hexadecimal digits. */
  salt: v.pipe(v.string(), v.regex(/^[\da-f]{32}$/)),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS), v.maxValue(ROUNDS * 10)),
  /** The first bits of what PBKDF2 with SHA-512 makes of it, in hexadecimal digits. */
  mark: v.pipe(v.string(), v.regex(/^[\da-f]{8}$/)),
});
/** What is kept of a secret that the reader has watched; the secret itself is nowhere. */
export type Watched = v.InferOutput<typeof WatchedSchema>;

/** Reads a stored one; null where there is none, or a broken one. */
export function parseWatched(stored: unknown): Watched | null {
  const parsed = v.safeParse(WatchedSchema, stored);
  return parsed.success ? parsed.output : null;
}

/** A secret in one piece: shorter is too common, longer is no key. */
export function isWatchable(text: string): boolean {
  return /^\S{10,200}$/.test(text);
}
