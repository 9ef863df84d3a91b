import type { Atom } from './lexicon/atom';
import { LEXICONS } from './lexicon/lexicons';

/** A letter of the scripts that part words by spaces: "卖家ID" is two words, "keyboard" is one. */
const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M}]';

/** Source of a regular expression that finds any of these atoms in normalised text, in every language. */
export function atomWords(atoms: readonly Atom[]): string {
  const sourcesOf = (anywhere: boolean) =>
    LEXICONS.filter((lexicon) => lexicon.anywhere === anywhere).flatMap(({ words }) =>
      atoms.flatMap((atom) => words[atom] ?? []),
    );
  const parted = sourcesOf(false);
  const joined = sourcesOf(true);
  return [...(parted.length > 0 ? [`(?<!${LETTER})(?:${parted.join('|')})(?!${LETTER})`] : []), ...joined].join('|');
}
