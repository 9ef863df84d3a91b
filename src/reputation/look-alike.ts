import { findByHost, LONGEST_HOST } from './find-by-domain';
import type { GenuineIndex } from './genuine';
import { RULES, type RuleId } from './look-alike-rules';
import type { Site } from './site';

export interface Imitation {
  readonly rule: RuleId;
  /** The domain that it looks like. */
  readonly genuine: string;
}

/**
 * Whether a site's name imitates a genuine one, by the first rule that says so; null for everybody's own domains and for names that
 * merely resemble. An imitation is a name, not a verdict: what the site does is for the page to show.
 */
export function findImitation(index: GenuineIndex, site: Site): Imitation | null {
  if (site.host.length > LONGEST_HOST || site.label.length > LONGEST_HOST) return null;
  if (findByHost(index.own, site.host)) return null;
  for (const rule of RULES) {
    const genuine = rule.find(site, index);
    if (genuine !== null && genuine !== undefined) return { rule: rule.id, genuine };
  }
  return null;
}
