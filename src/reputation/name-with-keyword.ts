import type { GenuineIndex } from './genuine';
import { SHORTEST_NAME, type Site } from './site';
import { skeleton } from './skeleton';

/** What a page is called that wants somebody to sign in. */
const KEYWORDS = [
  ...['login', 'logon', 'signin', 'signon', 'denglu', 'account', 'accounts', 'verify', 'verification', 'validate'],
  ...['secure', 'security', 'auth', 'authorize', 'authorization', 'authentication', 'password', 'unlock', 'recovery'],
  ...['confirm', 'sso', 'otp', 'mfa', '2fa', 'sellercentral'],
];

/**
 * The genuine domain of a name that stands beside a keyword: as parts between hyphens, or run together with nothing else than a
 * `seller`.
 */
export function findNameWithKeyword({ label }: Site, index: GenuineIndex): string | null | undefined {
  const parts = label.split('-');
  const known = (name: string) => (name.length >= SHORTEST_NAME ? index.byName.get(skeleton(name)) : undefined);
  const keyword = parts.some((part) => KEYWORDS.includes(part));
  const named = parts.find((part) => known(part) !== undefined && !KEYWORDS.includes(part));
  if (keyword && named !== undefined) return known(named);
  const joined = parts.join('');
  for (const word of KEYWORDS) {
    const rest = joined.startsWith(word)
      ? joined.slice(word.length)
      : joined.endsWith(word)
        ? joined.slice(0, -word.length)
        : '';
    const genuine = known(rest) ?? known(rest.replace(/^seller|seller$/, ''));
    if (genuine !== undefined) return genuine;
  }
  return null;
}
