import { findAddressInside } from './address-inside';
import type { GenuineIndex } from './genuine';
import { findNameWithKeyword } from './name-with-keyword';
import { SHORTEST_NAME, type Site } from './site';
import { mixesAlphabets, skeleton } from './skeleton';
import { withLetterRestored, withNeighboursSwapped } from './typing-slips';

/** Names that are words of the trade or of a dictionary, which others may carry under their own endings. */
const ORDINARY_WORDS = ['perpetua', 'repricer', 'websell'];

/** Country endings that are sold to the whole world and say nothing of a country. */
const OPEN_COUNTRY_ENDINGS = ['cc', 'cf', 'co', 'ga', 'gq', 'ml', 'pw', 'su', 'tk', 'to', 'ws'];

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
      return label.length >= SHORTEST_NAME || mixesAlphabets(label) ? index.bySkeleton.get(skeleton(label)) : null;
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
      'perpetua.net',
      'intuit.ca',
      'amazon.fi',
      'shopline.tw',
      'worldfirst.co.uk',
    ],
    find: ({ label, suffix }, index) => {
      if (label.length < SHORTEST_NAME || ORDINARY_WORDS.includes(label)) return null;
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
    find: ({ label }, index) =>
      label.length >= SHORTEST_NAME ? firstKnown(withNeighboursSwapped(label), index) : null,
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

function firstKnown(labels: readonly string[], index: GenuineIndex): string | undefined {
  for (const label of labels) {
    const genuine = index.byLabel.get(label);
    if (genuine !== undefined) return genuine;
  }
  return undefined;
}
