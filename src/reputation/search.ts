import MiniSearch from 'minisearch';
import { normalise } from '../detection/normalise';
import { nameForms, splitWords } from './name-words';
import shippedSpellings from './other-spellings.json';

/** What a search by name needs to know of a provider. */
export interface Named {
  readonly id: string;
  readonly names: { readonly display: string; readonly also: readonly string[]; readonly former: readonly string[] };
  readonly domains: readonly string[];
  readonly domainsUnchecked: readonly string[];
}

export interface SearchIndex<T> {
  readonly engine: MiniSearch<Entry>;
  readonly providers: ReadonlyMap<string, T>;
  /** The spellings of each provider's names, for what stands in the middle of a word, which the engine does not see. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
}

/** A provider as the engine sees it: spellings of its names as one word, and the words of which they are made. */
interface Entry {
  readonly id: string;
  readonly whole: readonly string[];
  readonly words: readonly string[];
}

/** Longer queries are cut: no name is longer, and what somebody pastes by mistake should cost nothing. */
const LONGEST_QUERY = 100;

/**
 * Builds the index for `searchByName`. `otherSpellings` holds Chinese names in toneless pinyin and in traditional characters by provider
 * id; the default is made from `providers/` by `npm run providers`, so that the libraries which know them are not shipped.
 */
export function buildSearch<T extends Named>(
  providers: Iterable<T>,
  otherSpellings: Readonly<Record<string, readonly string[]>> = shippedSpellings,
): SearchIndex<T> {
  const byId = new Map<string, T>();
  const spellings = new Map<string, readonly string[]>();
  const engine = new MiniSearch<Entry>({
    fields: ['whole', 'words'],
    extractField: (entry, field) => entry[field as keyof Entry] as string,
    stringifyField: (value) => value as string,
    tokenize: (value) => value as unknown as string[],
    processTerm: (term) => term,
  });
  for (const provider of providers) {
    const entry = describe(provider, otherSpellings[provider.id] ?? []);
    byId.set(provider.id, provider);
    spellings.set(provider.id, entry.whole);
    engine.add(entry);
  }
  return { engine, providers: byId, spellings };
}

/**
 * The providers whose names are likest to what somebody typed, the likest first, at most `limit`: in any script and case, part of
 * a name, with or without its spaces, with a typing mistake, in pinyin, or by a former name. None for a query without letters.
 */
export function searchByName<T>(index: SearchIndex<T>, query: string, limit: number): readonly T[] {
  const text = normalise(query.slice(0, LONGEST_QUERY));
  const words = splitWords(text);
  if (words.length === 0) return [];
  const typed = [...new Set([words.join(''), ...words])];
  const terms = [...typed, ...typed.flatMap(swaps)];
  const asTyped = (index: number) => index < typed.length;
  const found = index.engine.search(text, {
    tokenize: () => terms,
    boost: { whole: 3 },
    boostTerm: (_term, at) => (asTyped(at) ? 1 : 0.4),
    prefix: (term, at) => asTyped(at) && (term.length > 1 || /\p{Script=Han}/u.test(term)),
    fuzzy: (term, at) => asTyped(at) && tolerance(term),
    weights: { prefix: 0.5, fuzzy: 0.4 },
  });
  const ids = found.length > 0 ? found.map(({ id }) => id) : findInside(index.spellings, words.join(''));
  return ids.slice(0, limit).flatMap((id) => index.providers.get(id) ?? []);
}

/** The providers with this text inside a name (`pearl` in Brightpearl); too short a one stands in too many. */
function findInside(spellings: ReadonlyMap<string, readonly string[]>, text: string): readonly string[] {
  if (text.length < 4) return [];
  return [...spellings].filter(([, whole]) => whole.some((name) => name.includes(text))).map(([id]) => id);
}

/** How many letters may be wrong: none in a short word, where one letter makes another name. */
function tolerance(term: string): number {
  if (term.length < 4 || /\P{ASCII}/u.test(term)) return 0;
  return term.length < 8 ? 1 : 2;
}

/** A short word with two neighbouring letters changed about: to the engine that is two mistakes, to a hand it is one. */
function swaps(term: string): readonly string[] {
  if (tolerance(term) !== 1) return [];
  return Array.from(
    { length: term.length - 1 },
    (_, at) => term.slice(0, at) + term.charAt(at + 1) + term.charAt(at) + term.slice(at + 2),
  );
}

function describe(provider: Named, otherSpellings: readonly string[]): Entry {
  const { display, also, former } = provider.names;
  const forms = [display, ...also, ...former, ...otherSpellings].map(nameForms);
  const domains = [...provider.domains, ...provider.domainsUnchecked].map(firstLabel);
  return {
    id: provider.id,
    whole: [...new Set([...forms.map(({ whole }) => whole), ...domains])],
    words: [...new Set(forms.flatMap(({ words }) => words))],
  };
}

function firstLabel(domain: string): string {
  return domain.split('.')[0] ?? domain;
}
