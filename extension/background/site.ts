import { parse } from 'tldts';
import type { Site } from '../../src/assess';

/**
 * The site behind a web address or bare host; null where there is none. Private suffixes count (two shops on `myshopify.com` are two
 * sites): https://publicsuffix.org
 */
export function siteOf(address: string): Site | null {
  const { hostname, domain } = parse(address.slice(0, 2048), { allowPrivateDomains: true });
  return hostname ? { host: hostname, domain: domain ?? hostname } : null;
}
