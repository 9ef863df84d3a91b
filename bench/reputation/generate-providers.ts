import type { Named } from '../../src/reputation/search';

const SYLLABLES =
  'ba be bo ca ce co da do el en fa fi go ha in ka ki la li lo ma mi na no or pa po ra ri ro sa se so ta ti to un va ve vi xi yu za zo'.split(
    ' ',
  );
const TRADE = 'Pay Ship Seller Market Stock Order Repricer ERP Sync Hub Flow Desk Cloud Trade Box Link'.split(' ');
const SIGNS = [...'易达通汇云商宝星店仓海连优卖马蓝网航金盈'];
const ENDINGS = ['com', 'io', 'co', 'net', 'cn', 'com.cn', 'de', 'co.jp'];

/** So many made-up providers with names such as the trade bears; the same seed gives the same ones. */
export function generateProviders(count: number, seed: number): readonly Named[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, (_, number) => {
    const stem = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
    const display = `${stem.charAt(0).toUpperCase()}${stem.slice(1)}${pick(['', ' '])}${pick(TRADE)}`;
    const chinese = random() < 0.3 ? [Array.from({ length: 3 }, () => pick(SIGNS)).join('')] : [];
    return {
      id: `generated-${number}`,
      names: { display, also: chinese, former: [] },
      domains: [`${display.toLowerCase().replace(' ', '')}${number}.${pick(ENDINGS)}`],
      domainsUnchecked: [],
    };
  });
}

/** Mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c): numbers from 0 up to 1. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
