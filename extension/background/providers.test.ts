import { describe, expect, it } from 'vitest';
import { shippedList } from './list/shipped';
import { whoIs } from './providers';

describe('whoIs', () => {
  it.each([
    ['https://www.payoneer.com.example.net/login', 'address-inside-another', 'payoneer.com', 'Payoneer'],
    ['sellercentral-amazon-com.example.net', 'address-inside-another', 'amazon.com', 'Amazon'],
    ['päyoneer.com', 'confusable-letters', 'payoneer.com', 'Payoneer'],
    ['https://xn--pyoneer-5wa.com/', 'confusable-letters', 'payoneer.com', 'Payoneer'],
    ['payoneer.myshopify.com', 'other-ending', 'payoneer.com', 'Payoneer'],
    ['payoneer.cc', 'other-ending', 'payoneer.com', 'Payoneer'],
  ])('says whom %s imitates', (address, rule, domain, name) => {
    expect(whoIs(shippedList(), address)?.imitates).toEqual({ rule, domain, name });
  });

  it.each([
    'https://www.payoneer.com/',
    'sellercentral.amazon.de',
    'http://127.0.0.1:8080/',
    'localhost',
    'example.org',
  ])('leaves %s alone', (address) => {
    expect(whoIs(shippedList(), address)).toMatchObject({ imitates: null });
  });

  it('knows a provider by any of its hosts', () => {
    expect(whoIs(shippedList(), 'https://help.payoneer.com/x')?.known?.provider.id).toBe('payoneer');
  });

  it('has nothing to say where there is no host', () => {
    expect(whoIs(shippedList(), 'what is this?')).toBeNull();
  });
});
