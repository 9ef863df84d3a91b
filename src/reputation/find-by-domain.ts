/** What a lookup by domain needs to know of a provider. */
export interface DomainOwner {
  readonly domains: readonly string[];
  readonly domainsUnchecked: readonly string[];
}

export interface DomainMatch<T> {
  readonly provider: T;
  /** `unchecked-domain`: nobody has seen in a source that this domain is the provider's, so it is not treated as known. */
  readonly matched: 'domain' | 'unchecked-domain';
}

export type DomainIndex<T> = ReadonlyMap<string, DomainMatch<T>>;

/** No host name is longer (https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4), and none that is read costs more. */
export const LONGEST_HOST = 253;

/** Every domain of the providers in one map. Where two claim the same domain the first one keeps it, a checked one before others. */
export function indexDomains<T extends DomainOwner>(providers: Iterable<T>): DomainIndex<T> {
  const checked = new Map<string, DomainMatch<T>>();
  const unchecked: [string, DomainMatch<T>][] = [];
  for (const provider of providers) {
    for (const domain of provider.domains) {
      if (!checked.has(domain)) checked.set(domain, { provider, matched: 'domain' });
    }
    for (const domain of provider.domainsUnchecked) unchecked.push([domain, { provider, matched: 'unchecked-domain' }]);
  }
  for (const [domain, match] of unchecked) if (!checked.has(domain)) checked.set(domain, match);
  return checked;
}

/**
 * The provider to whom a host belongs: the host itself or the nearest domain above it. The host is lower-case ASCII without a
 * port, as `URL.hostname` gives it; one that is no name of a provider (an IP address, nothing, 10 kB of letters) gives null.
 * Costs as many look-ups as the host has labels, however many providers there are.
 */
export function findByHost<T>(index: DomainIndex<T>, host: string): DomainMatch<T> | null {
  let name = host.endsWith('.') ? host.slice(0, -1) : host;
  if (name.length > LONGEST_HOST) return null;
  while (name !== '') {
    const match = index.get(name);
    if (match) return match;
    const dot = name.indexOf('.');
    name = dot < 0 ? '' : name.slice(dot + 1);
  }
  return null;
}
