import punycode from 'punycode/punycode.js';
import { parse } from 'tldts';
import type { Site } from '../../src/reputation/site';

/**
 * A host taken apart as the rules for imitations want it; null where there is no registrable domain (an IP address, `localhost`, a
 * bare suffix). The host is ASCII, as `URL.hostname` gives it. Private suffixes count: a shop on `myshopify.com` is a site of its own.
 */
export function takeApart(host: string): Site | null {
  const { domain, publicSuffix, domainWithoutSuffix } = parse(host, { allowPrivateDomains: true });
  if (!domain || !publicSuffix || !domainWithoutSuffix) return null;
  return { host, domain, suffix: publicSuffix, label: decode(domainWithoutSuffix) };
}

/** The label of a domain that is registrable itself, and null for a host below one: what `indexGenuine` asks. */
export function labelOf(domain: string): string | null {
  const site = takeApart(domain);
  return site?.domain === domain ? site.label : null;
}

/** What is no punycode is nobody's name either, and stays as it is. */
function decode(label: string): string {
  try {
    return punycode.toUnicode(label);
  } catch {
    return label;
  }
}
