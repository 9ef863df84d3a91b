import { describe, expect, it } from 'vitest';
import { labelOf, takeApart } from './taken-apart';

describe('takeApart', () => {
  it('counts private suffixes', () => {
    expect(takeApart('www.shop.myshopify.com')).toEqual({
      host: 'www.shop.myshopify.com',
      domain: 'shop.myshopify.com',
      suffix: 'myshopify.com',
      label: 'shop',
    });
  });

  it.each([
    ['xn--wse-jhd.com', 'wіse'],
    ['login.xn--pyoneer-5wa.co.uk', 'päyoneer'],
    ['xn--a-0.com', 'xn--a-0'],
  ])('reads the label of %s', (host, label) => {
    expect(takeApart(host)?.label).toBe(label);
  });

  it.each(['127.0.0.1', '[::1]', 'localhost', 'co.uk', ''])('finds no domain in %j', (host) => {
    expect(takeApart(host)).toBeNull();
  });
});

describe('labelOf', () => {
  it('is for registrable domains only', () => {
    expect([labelOf('evil.co.uk'), labelOf('www.evil.co.uk'), labelOf('co.uk')]).toEqual(['evil', null, null]);
  });
});
