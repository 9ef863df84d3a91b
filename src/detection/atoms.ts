import { atomWords } from './atom-words';
import type { Atom } from './lexicon/atom';
import { LEXICONS } from './lexicon/lexicons';

/** English words that identifiers run together: `mwsauthtoken`, `clientsecret`. */
const GLUED =
  'amazon aws mws lwa spapi sp api access refresh auth oauth client app application consumer partner seller merchant marketplace market place developer dev public private publishable shared secret key token id password user name ebay shopify stripe etsy walmart woo bol paypal shop store account webhook cert signature code central restricted rest'.split(
    ' ',
  );

interface Matcher {
  readonly atom: Atom;
  readonly pattern: RegExp;
}

/** Made at the first question: a worker that wakes for something else does not pay for it. */
let matchers: readonly Matcher[] | undefined;

function makeMatchers(): readonly Matcher[] {
  const atoms = [...new Set(LEXICONS.flatMap(({ words }) => Object.keys(words) as Atom[]))];
  return atoms.map((atom) => ({ atom, pattern: new RegExp(atomWords([atom]), 'u') }));
}

/** The atoms that a normalised text holds, in any of the languages. */
export function atomsOf(plain: string): ReadonlySet<Atom> {
  const text = plain.replace(/[a-z]{5,}/g, unglue);
  matchers ??= makeMatchers();
  return new Set(matchers.filter(({ pattern }) => pattern.test(text)).map(({ atom }) => atom));
}

/** "mwsauthtoken" → "mws auth token"; a word that is not wholly made of known ones is left as it is. */
function unglue(word: string): string {
  if (word.length > 40) return word;
  const parts = partsFrom(word, 0, new Set());
  return parts ? parts.join(' ') : word;
}

function partsFrom(word: string, at: number, dead: Set<number>): string[] | null {
  if (at === word.length) return [];
  if (dead.has(at)) return null;
  for (const part of GLUED) {
    if (!word.startsWith(part, at)) continue;
    const rest = partsFrom(word, at + part.length, dead);
    if (rest) return [part, ...rest];
  }
  dead.add(at);
  return null;
}
