const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const ALPHABETS = {
  hex: `${DIGITS}abcdef`,
  digits: DIGITS,
  lower: LOWER,
  capitals: LOWER.toUpperCase(),
  code: DIGITS + LOWER.toUpperCase(),
  base62: DIGITS + LOWER + LOWER.toUpperCase(),
  base64: `${DIGITS}${LOWER}${LOWER.toUpperCase()}+/`,
  base64url: `${DIGITS}${LOWER}${LOWER.toUpperCase()}-_`,
} as const;

/** What texts are made of: everything is drawn from one seeded source, so that a run can be repeated. */
export interface Draw {
  readonly pick: <T>(list: readonly T[]) => T;
  /** A whole number from the first up to the second. */
  readonly between: (from: number, to: number) => number;
  readonly chars: (alphabet: keyof typeof ALPHABETS, length: number) => string;
  readonly many: (count: number, make: () => string, between?: string) => string;
}

export function makeDraw(random: () => number): Draw {
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => list[between(0, list.length - 1)] as T;
  return {
    pick,
    between,
    chars: (alphabet, length) => Array.from({ length }, () => pick([...ALPHABETS[alphabet]])).join(''),
    many: (count, make, separator = '\n') => Array.from({ length: count }, make).join(separator),
  };
}
