import { parse } from 'tldts';
import type { Site } from '../../src/assess';

/**
 * The site behind a web address or bare host; null where there is none. Private suffixes count (two shops on `myshopify.com` are two
 * sites): https://publicsuffix.org
 */
export function siteOf(address: string): Site | null {
  const { hostname } = parse(address.slice(0, 2048));
  if (!hostname) return null;
  const host = toAscii(hostname);
  return { host, domain: parse(host, { allowPrivateDomains: true }).domain ?? host };
}

/** Somebody may type a name in its own script; the browser knows its ASCII form. */
function toAscii(host: string): string {
  const url = `https://${host}`;
  return /\P{ASCII}/u.test(host) && URL.canParse(url) ? new URL(url).hostname : host;
}
