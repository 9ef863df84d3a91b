const VOWELS = 'aeiou';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Lengths of the genuine name from which a missing or doubled letter, or any wrong one, is a slip and not another word. */
const LOST_OR_DOUBLED = 8;
const WRONG = 10;

/** The labels of which this one is a copy with two neighbouring letters changed about. */
export function withNeighboursSwapped(label: string): readonly string[] {
  return Array.from(
    { length: Math.max(0, label.length - 1) },
    (_, at) => label.slice(0, at) + label.charAt(at + 1) + label.charAt(at) + label.slice(at + 2),
  ).filter((swapped) => swapped !== label);
}

/**
 * The labels of which this one is a copy with a slip of one letter inside: lost, doubled, or in long names another one. First and last
 * letters, digits, and a vowel for a vowel are left alone: they make other words (ship and shop, extensiv and extensive).
 */
export function withLetterRestored(label: string): readonly string[] {
  if (!/^[a-z]{7,40}$/.test(label)) return [];
  const afterFirst = Array.from({ length: label.length - 1 }, (_, index) => index + 1);
  const inner = afterFirst.slice(0, -1);
  return [
    ...(label.length + 1 >= LOST_OR_DOUBLED ? afterFirst.flatMap((at) => lettersAt(label, at, 0, LETTERS)) : []),
    ...(label.length - 1 >= LOST_OR_DOUBLED ? afterFirst.flatMap((at) => withoutDouble(label, at)) : []),
    ...(label.length >= WRONG ? inner.flatMap((at) => lettersAt(label, at, 1, othersThan(label.charAt(at)))) : []),
  ];
}

function lettersAt(label: string, at: number, replaced: 0 | 1, letters: string): readonly string[] {
  return [...letters].map((letter) => label.slice(0, at) + letter + label.slice(at + replaced));
}

function withoutDouble(label: string, at: number): readonly string[] {
  return label.charAt(at) === label.charAt(at - 1) ? [label.slice(0, at) + label.slice(at + 1)] : [];
}

function othersThan(letter: string): string {
  return VOWELS.includes(letter) ? LETTERS.replace(/[aeiou]/g, '') : LETTERS.replace(letter, '');
}
