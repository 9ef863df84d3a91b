import type { GenuineIndex } from './genuine';
import { SHORTEST_NAME, type Site } from './site';

/** Hosts that carry other sites' addresses in their own names by trade: content networks, translators, project pages. */
const CARRIERS = ['edgekey.net', 'edgesuite.net', 'akamaized.net', 'cloudflare.net', 'translate.goog', 'github.io'];

/**
 * The genuine address that stands inside another one: dot for dot above the registrable domain (`wise.com.evil.net`), or, where its
 * name is long enough to be nobody else's, with hyphens for dots anywhere (`sellercentral-amazon-com.net`).
 */
export function findAddressInside({ host, domain, label }: Site, index: GenuineIndex): string | null {
  if (CARRIERS.some((carrier) => host.endsWith(`.${carrier}`))) return null;
  const above = host.slice(0, -domain.length - 1);
  const inside = (parts: readonly string[], shortest: number) =>
    sequences(parts).find((name) => name.indexOf('.') >= shortest && index.domains.has(name));
  return inside(above.split('.'), 1) ?? inside(`${above}.${label}`.split(/[.-]/), SHORTEST_NAME) ?? null;
}

/** Every run of two to four parts, joined as an address. */
function sequences(parts: readonly string[]): readonly string[] {
  return parts.flatMap((_, start) => [2, 3, 4].map((length) => parts.slice(start, start + length).join('.')));
}
