import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readProviderFiles } from '../../scripts/providers/read-providers';
import { findByHost, indexDomains } from '../../src/reputation/find-by-domain';
import type { Provider } from '../../src/reputation/provider';
import { generateProviders } from '../reputation/generate-providers';
import { compare } from '../reputation/measure';
import type { Series } from './series';

const PROVIDERS = [1_000, 4_000, 16_000, 64_000];
const LANGUAGES = [3, 6, 12, 18];
const ROUNDS = 100;
const HOSTS = 400;

/** Looking up a host, against the number of providers; in microseconds. */
export function growWithProviders(): Series {
  const shipped = readProviderFiles().map(({ content }) => content as Provider);
  const lists = PROVIDERS.map((size) => [...shipped, ...generateProviders(size - shipped.length, 1)]);
  const indexes = lists.map(indexDomains);
  const hosts = lists.map((list) => sampleHosts(list.flatMap(({ domains }) => domains)));
  // The sizes take turns, so that a busy machine is unfair to none.
  const ways = indexes.map((index, list) => (at: number) => findByHost(index, hosts[list]?.[at] ?? ''));
  const costs = compare(
    ways,
    Array.from({ length: HOSTS }, (_, at) => at),
    ROUNDS,
  );
  return {
    name: 'providers',
    unit: 'µs a look-up',
    points: PROVIDERS.map((size, index) => ({ size, cost: costs[index] ?? Number.NaN })),
  };
}

/** Hosts spread over a list, every other one unknown. */
function sampleHosts(domains: readonly string[]): readonly string[] {
  return Array.from({ length: HOSTS }, (_, at) => {
    const domain = domains[Math.floor((at * domains.length) / HOSTS)] ?? '';
    return at % 2 === 0 ? `help.${domain}` : `www.unknown-${domain}`;
  });
}

/** Reading a form's labels, against the number of languages; in microseconds a label. */
export function growWithLanguages(): Series {
  const script = fileURLToPath(new URL('./read-labels.ts', import.meta.url));
  // What is read is made when the code is loaded: each size needs a process of its own.
  const points = LANGUAGES.map((size) => ({
    size,
    cost: Number(execFileSync(process.execPath, ['--import', 'tsx', script, String(size)], { encoding: 'utf8' })),
  }));
  return { name: 'languages', unit: 'µs a label', points };
}
