import { type DomainIndex, indexDomains } from '../../../src/reputation/find-by-domain';
import { type GenuineIndex, indexGenuine } from '../../../src/reputation/genuine';
import { IMITATED_PLATFORMS } from '../../../src/reputation/imitated-platforms';
import type { Provider } from '../../../src/reputation/provider';
import { buildSearch, type SearchIndex } from '../../../src/reputation/search';
import { labelOf } from '../taken-apart';

interface Content {
  readonly source: 'shipped' | 'update';
  readonly serial: number;
  readonly issued: string;
  /** The last day on which it counts as new; null for the shipped one. */
  readonly expires: string | null;
  readonly providers: readonly Provider[];
  /** Left out for the shipped list, whose spellings the search knows. */
  readonly spellings?: Readonly<Record<string, readonly string[]>>;
}

/** A list of providers with what finds them, each index made when it is first asked. */
export interface List extends Content {
  readonly byDomain: () => DomainIndex<Provider>;
  readonly byName: () => SearchIndex<Provider>;
  readonly genuine: () => GenuineIndex;
}

export function listOf(content: Content): List {
  const { providers, spellings } = content;
  return {
    ...content,
    byDomain: lazily(() => indexDomains(providers)),
    byName: lazily(() => buildSearch(providers, spellings)),
    genuine: lazily(() => indexGenuine([...IMITATED_PLATFORMS, ...providers], labelOf)),
  };
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
