import Fuse from 'fuse.js';
import { normalise } from '../../src/detection/normalise';
import otherSpellings from '../../src/reputation/other-spellings.json';
import { buildSearch, type Named, searchByName } from '../../src/reputation/search';
import { build, median } from './measure';

export interface Query {
  readonly kind: string;
  readonly query: string;
  readonly provider: string;
}

export const BY_NAME_HEAD: readonly string[] = [
  ...['providers', 'search', 'queries', 'recall@1', 'recall@5', 'ms', 'build ms', 'MB', 'missed'],
];

/** Two rows: search among these providers with Keyward's index, and with fuse.js over the same names, folded alike. */
export function benchByName(
  providers: readonly Named[],
  queries: readonly Query[],
  forFuse: readonly Query[],
): readonly (readonly string[])[] {
  const own = build(() => buildSearch(providers));
  const fuse = build(() => buildFuse(providers));
  return [
    row('Keyward (minisearch)', providers.length, own, queries, (query) =>
      searchByName(own.value, query, 5).map(({ id }) => id),
    ),
    row('fuse.js', providers.length, fuse, forFuse, (query) =>
      fuse.value.search(normalise(query), { limit: 5 }).map(({ item }) => item.id),
    ),
  ];
}

function row(
  name: string,
  size: number,
  built: { readonly milliseconds: number; readonly megabytes: number },
  queries: readonly Query[],
  search: (query: string) => readonly string[],
): readonly string[] {
  for (const { query } of queries.slice(0, 5)) search(query);
  const times: number[] = [];
  const ranks = queries.map(({ query, provider }) => {
    const start = performance.now();
    const found = search(query);
    times.push(performance.now() - start);
    return found.indexOf(provider);
  });
  return [
    String(size),
    name,
    String(queries.length),
    percent(ranks.filter((rank) => rank === 0).length / ranks.length),
    percent(ranks.filter((rank) => rank >= 0).length / ranks.length),
    median(times).toFixed(2),
    built.milliseconds.toFixed(0),
    built.megabytes.toFixed(1),
    countKinds(queries.filter((_, at) => ranks[at] === -1)),
  ];
}

/** Its documented defaults, but for the place of the match in the name, which must not matter. */
function buildFuse(providers: readonly Named[]) {
  const entries = providers.map(({ id, names, domains, domainsUnchecked }) => ({
    id,
    names: [
      ...[names.display, ...names.also, ...names.former].map(normalise),
      ...((otherSpellings as Readonly<Record<string, readonly string[]>>)[id] ?? []).map(normalise),
      ...[...domains, ...domainsUnchecked].map((domain) => domain.split('.')[0] ?? domain),
    ],
  }));
  return new Fuse(entries, { keys: ['names'], ignoreLocation: true });
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function countKinds(missed: readonly Query[]): string {
  const kinds = [...new Set(missed.map(({ kind }) => kind))];
  return kinds.map((kind) => `${missed.filter((query) => query.kind === kind).length} ${kind}`).join(', ');
}
