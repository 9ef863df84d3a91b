import { normalise, normaliseIdentifier } from '../detection/normalise';

/** A stretch of one kind of writing: Chinese and Japanese have no spaces, so `Payoneer派安盈` is two words. */
const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{N}\p{M}]+?(?=$|[^\p{L}\p{N}\p{M}]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words of a normalised text; writing without spaces is cut into overlapping pairs of signs. */
export function splitWords(text: string): readonly string[] {
  return (text.match(RUNS) ?? []).flatMap((run) => (UNSPACED.test(run) ? pairs([...run]) : run));
}

/** A name as one word without spaces, and as its words: `JungleScout` is `junglescout`, and it is also `jungle` and `scout`. */
export function nameForms(name: string): { readonly whole: string; readonly words: readonly string[] } {
  const text = normalise(name);
  return {
    whole: (text.match(RUNS) ?? []).join(''),
    words: [...new Set([...splitWords(text), ...splitWords(normaliseIdentifier(name))])],
  };
}

function pairs(signs: readonly string[]): readonly string[] {
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
