import PhishingDetector from 'eth-phishing-detect/src/detector.js';
import { findByHost, indexDomains } from '../../src/reputation/find-by-domain';
import { indexGenuine } from '../../src/reputation/genuine';
import { findImitation } from '../../src/reputation/look-alike';
import type { Named } from '../../src/reputation/search';
import type { Site } from '../../src/reputation/site';
import { build, compare } from './measure';

/** One row: look-up by host among these providers, against a bare `Map.get` and the detector of eth-phishing-detect. */
export function benchByDomain(providers: readonly Named[]): readonly string[] {
  const index = build(() => indexDomains(providers));
  const plain = build(
    () => new Map(providers.flatMap((provider) => provider.domains.map((domain) => [domain, provider]))),
  );
  const genuine = indexGenuine(providers, firstLabel);
  const blocklist = providers.flatMap(({ domains, domainsUnchecked }) => [...domains, ...domainsUnchecked]);
  const detector = build(
    () => new PhishingDetector([{ name: 'list', version: 1, tolerance: 0, blocklist, allowlist: [], fuzzylist: [] }]),
  );

  const hosts = sampleHosts(blocklist);
  const [own = 0, bare = 0] = compare(
    [(host: string) => findByHost(index.value, host), (host: string) => plain.value.get(host)],
    hosts,
    200,
  );
  const [imitation = 0] = compare([(host: string) => findImitation(genuine, siteOf(host))], hosts, 20);
  const [theirs = 0] = compare([(host: string) => detector.value.check(host)], hosts.slice(0, 40), 5);
  return [
    String(providers.length),
    own.toFixed(3),
    bare.toFixed(3),
    theirs.toFixed(1),
    `${Math.round(theirs / own)}×`,
    imitation.toFixed(0),
    index.milliseconds.toFixed(1),
    index.megabytes.toFixed(1),
    plain.megabytes.toFixed(1),
    detector.megabytes.toFixed(1),
  ];
}

export const BY_DOMAIN_HEAD: readonly string[] = [
  'providers',
  'Keyward µs',
  'Map.get µs',
  'eth-phishing-detect µs',
  'ratio',
  'imitation µs',
  'build ms',
  'MB',
  'Map MB',
  'eth MB',
];

/** 400 hosts spread over the list, every other one unknown. */
function sampleHosts(domains: readonly string[]): readonly string[] {
  return Array.from({ length: 400 }, (_, number) => {
    const domain = domains[Math.floor((number * domains.length) / 400)] ?? '';
    return number % 2 === 0 ? `help.${domain}` : `www.shop.unknown-${domain}`;
  });
}

function firstLabel(domain: string): string {
  return domain.split('.')[0] ?? domain;
}

/** A host of `sampleHosts` taken apart: its registrable domain is what follows the first or second dot. */
function siteOf(host: string): Site {
  const domain = host.replace(/^(help|www\.shop)\./, '');
  return { host, domain, suffix: domain.slice(domain.indexOf('.') + 1), label: firstLabel(domain) };
}
