import { formatTable } from '../../scripts/providers/format-table';
import { readProviderFiles } from '../../scripts/providers/read-providers';
import type { Provider } from '../../src/reputation/provider';
import { BY_DOMAIN_HEAD, benchByDomain } from './by-domain';
import { BY_NAME_HEAD, benchByName } from './by-name';
import { generateProviders } from './generate-providers';
import queries from './queries.json';

// What a look-up costs, by address and by name, in the shipped list and in lists that are filled up with made-up providers.
const SIZES = [
  { size: 146, every: 1 },
  { size: 10_000, every: 2 },
  { size: 100_000, every: 8 },
];

const shipped = readProviderFiles().map(({ content }) => content as Provider);
const lists = SIZES.map((how) => ({
  ...how,
  providers: [...shipped, ...generateProviders(how.size - shipped.length, 1)],
}));

console.log('By domain: medians of one look-up');
console.log(formatTable([BY_DOMAIN_HEAD, ...lists.map(({ providers }) => benchByDomain(providers))]));

console.log(
  '\nBy name: medians of one search; fuse.js is given fewer of the queries in the longer lists, for the sake of time',
);
const rows = lists.flatMap(({ providers, every }) =>
  benchByName(
    providers,
    queries,
    queries.filter((_, number) => number % every === 0),
  ),
);
console.log(formatTable([BY_NAME_HEAD, ...rows]));
