import { type DomainIndex, type DomainOwner, indexDomains } from './find-by-domain';
import { skeleton } from './skeleton';

/** Somebody whose name is worth imitating: a provider, or a platform. The first of the domains is shown as the genuine one. */
export interface Owner extends DomainOwner {
  readonly names: { readonly display: string; readonly also: readonly string[]; readonly former: readonly string[] };
}

/** Everything that can be imitated, looked up by equality: no rule walks the list. */
export interface GenuineIndex {
  /** Every domain that is somebody's own, unchecked ones too: none of them imitates. */
  readonly own: DomainIndex<Owner>;
  /** The checked domains, which alone can be imitated. */
  readonly domains: ReadonlySet<string>;
  /** From a label, from a label's skeleton, and from the skeleton of a label or name, to the genuine domain. */
  readonly byLabel: ReadonlyMap<string, string>;
  readonly bySkeleton: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
}

/**
 * Gathers what can be imitated. `labelOf` gives a registrable domain's label (`evil` of `evil.co.uk`) and null for a host below one:
 * a help page on another company's domain must not make that company's other domains look like imitations.
 */
export function indexGenuine(owners: Iterable<Owner>, labelOf: (domain: string) => string | null): GenuineIndex {
  const all = [...owners];
  const registrable = all.map((owner) => ({ names: namesOf(owner), labels: labelsOf(owner, labelOf) }));
  const labels = registrable.flatMap((owner) => owner.labels);
  const names = registrable.flatMap((owner) =>
    owner.labels.slice(0, 1).flatMap(([, domain]) => owner.names.map((name) => [name, domain] as const)),
  );
  return {
    own: indexDomains(all),
    domains: new Set(labels.map(([, domain]) => domain)),
    byLabel: firstOfEach(labels),
    bySkeleton: firstOfEach(labels.map(([label, domain]) => [skeleton(label), domain])),
    byName: firstOfEach([...labels, ...names].map(([name, domain]) => [skeleton(name), domain])),
  };
}

function labelsOf(owner: Owner, labelOf: (domain: string) => string | null): readonly (readonly [string, string])[] {
  return owner.domains.flatMap((domain) => {
    const label = labelOf(domain);
    return label === null ? [] : [[label, domain] as const];
  });
}

/** The names as they would stand in a domain. */
function namesOf({ names }: Owner): readonly string[] {
  return [names.display, ...names.also, ...names.former].map((name) => name.replace(/[^\p{L}\p{N}]/gu, ''));
}

function firstOfEach(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map([...pairs].reverse());
}
