import type { GenuineIndex } from './genuine';
import { mixesAlphabets, skeleton } from './skeleton';
import { withLetterRestored, withNeighboursSwapped } from './typing-slips';

/** Below this length a name is too easily somebody else's word: `wise`, `eva`, `aura`, `odoo`, `cleo`. */
const SHORTEST = 6;

/** Names that are words of the trade or of a dictionary, which others may carry under their own endings. */
const ORDINARY_WORDS = ['perpetua', 'repricer', 'websell'];

/** What a page is called that wants somebody to sign in. */
const KEYWORDS = [
  ...['login', 'logon', 'signin', 'signon', 'denglu', 'account', 'accounts', 'verify', 'verification', 'validate'],
  ...['secure', 'security', 'auth', 'authorize', 'authorization', 'authentication', 'password', 'unlock', 'recovery'],
  ...['confirm', 'sso', 'otp', 'mfa', '2fa', 'sellercentral'],
];

/** Hosts that carry other sites' addresses in their own names by trade: content networks, translators, project pages. */
const CARRIERS = ['edgekey.net', 'edgesuite.net', 'akamaized.net', 'cloudflare.net', 'translate.goog', 'github.io'];

/** Country endings that are sold to the whole world and say nothing of a country. */
const OPEN_COUNTRY_ENDINGS = ['cc', 'cf', 'co', 'ga', 'gq', 'ml', 'pw', 'su', 'tk', 'to', 'ws'];

/** Where somebody is, taken apart by a public suffix list (private suffixes included); all ASCII but for the label. */
export interface Site {
  readonly host: string;
  /** The registrable domain, and its public suffix: `evil.co.uk` and `co.uk`. */
  readonly domain: string;
  readonly suffix: string;
  /** The registrable domain without its suffix, decoded from punycode: `évil`. */
  readonly label: string;
}

interface Rule {
  readonly id: string;
  /** What it catches, and the genuine domain beside it. */
  readonly examples: Readonly<Record<string, string>>;
  /** What looks similar and is nobody's imitation. */
  readonly nearMisses: readonly string[];
  readonly find: (site: Site, index: GenuineIndex) => string | null | undefined;
}

/** The rules, the surest first. None measures a distance over whole names: that was tried elsewhere and caught the innocent. */
export const RULES = [
  {
    id: 'address-inside-another',
    examples: {
      'sellercentral.amazon.com.session.example.net': 'amazon.com',
      'sellercentral-amazon-com.example.net': 'amazon.com',
      'amazon.com-verify.net': 'amazon.com',
      'wise.com.example.net': 'wise.com',
      'www.payoneer.com.example.org': 'payoneer.com',
    },
    nearMisses: [
      'eva.guru.com',
      'eva-guru.com',
      'wise-com.net',
      'www-payoneer-com.translate.goog',
      'www.amazon.com.edgekey.net',
      'payoneer.example.net',
    ],
    find: findAddressInside,
  },
  {
    id: 'confusable-letters',
    examples: {
      'pay0neer.com': 'payoneer.com',
      'rnagnalister.com': 'magnalister.com',
      'pауoneer.com': 'payoneer.com',
      'wіse.com': 'wise.com',
      'päyoneer.com': 'payoneer.com',
      'iinnworks.net': 'linnworks.com',
      'arnazon.com': 'amazon.com',
    },
    nearMisses: ['w1se.com', 'áura.com', 'éva.com', 'ева.com', 'prіmа.net.ua', 'payoneer.com', 'c1eo.com'],
    find: ({ label }, index) => {
      if (index.byLabel.has(label)) return null;
      return label.length >= SHORTEST || mixesAlphabets(label) ? index.bySkeleton.get(skeleton(label)) : null;
    },
  },
  {
    id: 'other-ending',
    examples: { 'pingpongx.top': 'pingpongx.com', 'payoneer.cc': 'payoneer.com', 'amazon.vip': 'amazon.com' },
    nearMisses: [
      'wise.org',
      'eva.com',
      'odoo.sh',
      'perpetua.com',
      'intuit.ca',
      'amazon.fi',
      'shopline.tw',
      'worldfirst.co.uk',
    ],
    find: ({ label, suffix }, index) => {
      if (label.length < SHORTEST || ORDINARY_WORDS.includes(label)) return null;
      // Companies do take the endings of their countries, and who has the `.com` was there first.
      const ending = suffix.slice(suffix.lastIndexOf('.') + 1);
      const expected = suffix === 'com' || (ending.length === 2 && !OPEN_COUNTRY_ENDINGS.includes(ending));
      return expected ? null : index.byLabel.get(label);
    },
  },
  {
    id: 'swapped-letters',
    examples: { 'amzaon.com': 'amazon.com', 'pingpnogx.com': 'pingpongx.com', 'paoyneer.net': 'payoneer.com' },
    nearMisses: ['wies.com', 'aurea.com', 'oodo.com', 'cloe.com', 'eav.com'],
    find: ({ label }, index) => (label.length >= SHORTEST ? firstKnown(withNeighboursSwapped(label), index) : null),
  },
  {
    id: 'one-letter-off',
    examples: {
      'payonneer.com': 'payoneer.com',
      'payneer.com': 'payoneer.com',
      'worldfrst.com': 'worldfirst.com',
      'junglescput.com': 'junglescout.com',
    },
    nearMisses: [
      'perpetual.com',
      'extensive.com',
      'easyshop.com',
      'shopstation.com',
      'linkworks.com',
      'sandcloud.com',
      'salesplayer.com',
      'shopper.com',
      'wisely.com',
      'amazo.com',
    ],
    find: ({ label }, index) => firstKnown(withLetterRestored(label), index),
  },
  {
    id: 'name-with-keyword',
    examples: {
      'pingpongx-login.com': 'pingpongx.com',
      'pingpong-login.com': 'pingpongx.com',
      'amazon-seller-login.com': 'amazon.com',
      'securepayoneer.com': 'payoneer.com',
      'pay0neer-verify.net': 'payoneer.com',
      'sellercentral-verify.com': 'amazon.com',
      'amazonsellercentral.net': 'amazon.com',
      'world-first-sign-in.com': 'worldfirst.com',
    },
    nearMisses: [
      'wise-login.com',
      'evaaccounts.com',
      'amazonaws.com',
      'amazontools.com',
      'pingpong-club.com',
      'quickbooks-tips.com',
      'loginamazing.com',
      'onelogin.com',
    ],
    find: findNameWithKeyword,
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

function findAddressInside({ host, domain, label }: Site, index: GenuineIndex): string | null {
  if (CARRIERS.some((carrier) => host.endsWith(`.${carrier}`))) return null;
  const above = host.slice(0, -domain.length - 1);
  const inside = (parts: readonly string[], shortest: number) =>
    sequences(parts).find((name) => name.indexOf('.') >= shortest && index.domains.has(name));
  return inside(above.split('.'), 1) ?? inside(`${above}.${label}`.split(/[.-]/), SHORTEST) ?? null;
}

/** Every run of two to four parts, joined as an address. */
function sequences(parts: readonly string[]): readonly string[] {
  return parts.flatMap((_, start) => [2, 3, 4].map((length) => parts.slice(start, start + length).join('.')));
}

function firstKnown(labels: readonly string[], index: GenuineIndex): string | undefined {
  for (const label of labels) {
    const genuine = index.byLabel.get(label);
    if (genuine !== undefined) return genuine;
  }
  return undefined;
}

/** A name and a keyword as parts between hyphens, or run together with nothing else than a `seller` beside them. */
function findNameWithKeyword({ label }: Site, index: GenuineIndex): string | null | undefined {
  const parts = label.split('-');
  const known = (name: string) => (name.length >= SHORTEST ? index.byName.get(skeleton(name)) : undefined);
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
