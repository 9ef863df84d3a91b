import { RULES, type RuleId } from './look-alike-rules';
import { skeleton } from './skeleton';

/** Where somebody is, taken apart by a public suffix list (private suffixes included); all ASCII but for the label. */
export interface Site {
  readonly host: string;
  /** The registrable domain, and its public suffix: `evil.co.uk` and `co.uk`. */
  readonly domain: string;
  readonly suffix: string;
  /** The registrable domain without its suffix, decoded from punycode: `évil`. */
  readonly label: string;
}

/** Somebody whose name is worth imitating: a provider, or a platform. */
export interface Owner {
  readonly names: { readonly display: string; readonly also: readonly string[]; readonly former: readonly string[] };
  readonly domains: readonly string[];
  readonly domainsUnchecked: readonly string[];
}

/** Everything that can be imitated, looked up by equality: no rule walks the list. */
export interface GenuineIndex {
  /** Every domain that is somebody's own, unchecked ones too: none of them imitates. */
  readonly own: ReadonlySet<string>;
  /** The checked domains, which alone can be imitated. */
  readonly domains: ReadonlySet<string>;
  /** From label, label's skeleton and name's skeleton to the domain that is shown as the genuine one. */
  readonly byLabel: ReadonlyMap<string, string>;
  readonly bySkeleton: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
}

export interface Imitation {
  readonly rule: RuleId;
  /** The domain that it looks like. */
  readonly genuine: string;
}

/**
 * Gathers what can be imitated. `labelOf` gives a registrable domain's label and null for a host below one: a help page on another
 * company's domain must not make that company's other domains look like imitations.
 */
export function indexGenuine(owners: Iterable<Owner>, labelOf: (domain: string) => string | null): GenuineIndex {
  const own = new Set<string>();
  const domains = new Set<string>();
  const byLabel = new Map<string, string>();
  const bySkeleton = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { names, ...owner } of owners) {
    for (const domain of [...owner.domains, ...owner.domainsUnchecked]) own.add(domain);
    const main = owner.domains.find((domain) => labelOf(domain) !== null);
    if (main === undefined) continue;
    for (const domain of owner.domains) {
      const label = labelOf(domain);
      if (label === null) continue;
      domains.add(domain);
      for (const [map, key] of [[byLabel, label], [bySkeleton, skeleton(label)], [byName, skeleton(label)]] as const) {
        if (!map.has(key)) map.set(key, domain);
      }
    }
    for (const name of [names.display, ...names.also, ...names.former]) {
      const key = skeleton(name.replace(/[^\p{L}\p{N}]/gu, ''));
      if (!byName.has(key)) byName.set(key, main);
    }
  }
  return { own, domains, byLabel, bySkeleton, byName };
}

/**
 * Whether a site's name imitates a genuine one, by the first rule that says so; null for everybody's own domains and for names that
 * merely resemble. An imitation is a name, not a verdict: what the site does is for the page to show.
 */
export function findImitation(index: GenuineIndex, site: Site): Imitation | null {
  if (site.host.length > 253 || index.own.has(site.domain) || index.own.has(site.host)) return null;
  for (const rule of RULES) {
    const genuine = rule.find(site, index);
    if (genuine !== null && genuine !== undefined) return { rule: rule.id, genuine };
  }
  return null;
}
