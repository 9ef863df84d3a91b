import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findByHost, indexDomains } from './find-by-domain';

const paying = { id: 'paying', domains: ['paying.example', 'pay.co.uk'], domainsUnchecked: ['paying.test'] };
const portal = { id: 'portal', domains: ['epay.portal.example'], domainsUnchecked: ['paying.example'] };
const index = indexDomains([portal, paying]);

describe('find by domain', () => {
  it.each([
    ['paying.example', 'paying', 'domain'],
    ['www.shop.paying.example', 'paying', 'domain'],
    ['paying.example.', 'paying', 'domain'],
    ['pay.co.uk', 'paying', 'domain'],
    ['paying.test', 'paying', 'unchecked-domain'],
    ['a.epay.portal.example', 'portal', 'domain'],
  ])('%s is %s by %s', (host, id, matched) => {
    const match = findByHost(index, host);
    expect([match?.provider.id, match?.matched]).toEqual([id, matched]);
  });

  it.each([
    '',
    '.',
    '..',
    'co.uk',
    'example',
    'portal.example',
    'notpaying.example',
    'paying.example.evil.test',
    '192.168.0.1',
    '[::1]',
    'xn--',
    'constructor',
    '__proto__',
    `${'a.'.repeat(5000)}paying.example`,
    'a'.repeat(10_000),
  ])('%.40s is nobody', (host) => {
    expect(findByHost(index, host)).toBeNull();
  });

  it('takes any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (host) => findByHost(index, host) === null));
  });
});
