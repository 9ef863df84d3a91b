import { describe, expect, test } from 'vitest';
import { assess, type Site } from './assess';
import type { Page } from './page';
import { DEFAULT_SETTINGS } from './settings/settings';

const field = {
  control: 'text',
  near: [],
  placeholder: '',
  help: '',
  name: '',
  id: '',
  options: [],
  group: 0,
} as const;
const PAGE: Page = {
  title: 'Connect your shop',
  language: 'en',
  groups: [{ headings: ['Amazon MWS'], text: '', buttons: [] }],
  fields: ['Seller ID', 'AWS Access Key ID', 'Secret Key'].map((label) => ({ ...field, near: [], options: [], label })),
};

function on(host: string, domain = host): Site {
  return { host, domain };
}

test('a third party that asks for the secret key is a danger', () => {
  const { level, findings } = assess(PAGE, on('shop.example.com', 'example.com'), DEFAULT_SETTINGS);
  expect(level).toBe('danger');
  expect(findings.map(({ credential }) => credential)).toEqual(['seller-id', 'aws-access-key-id', 'mws-secret-key']);
  expect(findings[2]?.because).toContainEqual({ kind: 'label', text: 'Secret Key' });
});

describe("Amazon's own hosts are silent, exact hosts only", () => {
  test.each([
    'sellercentral.amazon.com',
    'sellercentral-europe.amazon.com',
    'developer.amazonservices.com',
    'us-east-1.console.aws.amazon.com',
  ])('%s', (host) => {
    expect(assess(PAGE, on(host), DEFAULT_SETTINGS)).toMatchObject({ level: 'none', findings: [] });
  });

  // https://developer-docs.amazon.com/sp-api/docs/website-authorization-workflow; hosts under these names belong to customers or to nobody.
  test.each([
    'sellercentral.amazon.com.evil.example',
    'sellercentral-amazon.com',
    'sellercentral.amaz0n.com',
    'sellercentral.amazon.co',
    'amazon-sellercentral.net',
    'sellercentral.amazonaws.com',
    'd111111abcdef8.cloudfront.net',
    'xn--amazn-mye.com',
  ])('%s is not one of them', (host) => {
    expect(assess(PAGE, on(host), DEFAULT_SETTINGS).level).toBe('danger');
  });
});

test('a page on the own machine is judged like any other', () => {
  expect(assess(PAGE, on('127.0.0.1'), DEFAULT_SETTINGS).level).toBe('danger');
});

test("the reader's own software is silent and says so", () => {
  const own = { ...DEFAULT_SETTINGS, ownSoftware: ['example.com'] };
  expect(assess(PAGE, on('erp.example.com', 'example.com'), own)).toMatchObject({ level: 'none', ownSoftware: true });
});
