import { describe, expect, test } from 'vitest';
import { PLATFORMS } from '../platforms';
import { isAsked } from './asked';
import { holdsKeyId, mustHold, type Surroundings } from './gate';
import { AWS_ID, AWS_SECRET, HEX, join, MWS_ID, MWS_SECRET } from './join';

const NOTHING: Surroundings = { asked: [], keyIdBeside: false };
const BODY = '4eC39HqLyjWDarjtT1zdp7dc';

/** One secret a shape for each platform that has one. */
const SECRETS: Readonly<Record<string, readonly string[]>> = {
  amazon: [
    'Atzr|IQEBLzAtAhexamplewVz2Nn6f2y-tpJX2DeX',
    join('amzn1.oa2-cs.', 'v1.', HEX),
    `${AWS_ID}\n${AWS_SECRET}`,
    `Secret Key: ${MWS_SECRET}`,
  ],
  stripe: [join('sk_', 'live_', BODY)],
  shopify: [join('shp', 'at_', HEX.slice(0, 32))],
  mercadolibre: ['APP_USR-12345678-031820-X-12345678'],
  square: [join('sq0', 'atp-', BODY)],
};

const SQUARE = ['squareup.com', 'app.squareup.com', 'developer.squareup.com'];

const OWN_HOSTS: Readonly<Record<string, readonly string[]>> = {
  square: SQUARE,
  ...Object.fromEntries(
    PLATFORMS.map(({ id, hosts, domains = [] }) => [
      id,
      [...hosts, ...domains, ...domains.map((domain) => `www.${domain}`)],
    ]),
  ),
};

describe.each(Object.entries(SECRETS))('secrets of %s', (platform, secrets) => {
  test.each(OWN_HOSTS[platform] ?? [])('may go to %s', (host) => {
    for (const secret of secrets) expect(mustHold(secret, host, NOTHING), secret).toBe(false);
  });

  test.each([
    '',
    'tool.example',
    'localhost',
    ...(OWN_HOSTS[platform] ?? []).map((host) => `${host}.evil.example`),
    // hosts under a domain are its owner's, whatever they are called
    ...(OWN_HOSTS[platform] ?? [])
      .filter((host) => !/^www\.|\.amazon\.|^(?:app|developer|docs\.developer)\./.test(host))
      .flatMap((host) => [`evil-${host}`, `not${host}`]),
    ...[
      'x.s3.amazonaws.com',
      'd1.cloudfront.net',
      'shop.myshopify.com',
      'amazon.com.evil.example',
      'amazon-com.example',
    ],
    ...Object.entries(OWN_HOSTS).flatMap(([other, hosts]) => (other === platform ? [] : hosts)),
  ])('may not go to %s', (host) => {
    for (const secret of secrets) expect(mustHold(secret, host, NOTHING), secret).toBe(true);
  });
});

test.each(['sellercentral.amazon.com', 'stripe.com', 'tool.example'])(
  'nobody may have a private key, not even %s',
  (host) => {
    const key = join(
      '-----BEGIN PRIVATE',
      ' KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC0123456789abc',
    );
    expect(mustHold(key, host, NOTHING)).toBe(true);
  },
);

describe('what the page asks for', () => {
  const held = (text: string, asked: readonly string[], keyIdBeside = false) =>
    mustHold(text, 'tool.example', { asked, keyIdBeside }) || isAsked(text, { asked, keyIdBeside });

  test.each([AWS_SECRET, MWS_SECRET, ` ${MWS_SECRET}\n`, `"${AWS_SECRET}"`])('makes %s a secret key', (text) => {
    expect(held(text, [])).toBe(false);
    expect(held(text, ['mws-secret-key'])).toBe(true);
    expect(held(text, ['seller-id', 'aws-secret-access-key'])).toBe(true);
    expect(held(text, [], true)).toBe(true);
    expect(held(text, ['seller-id', 'aws-access-key-id', 'mws-auth-token'])).toBe(false);
  });

  test.each([
    HEX.slice(0, 40),
    'AmazonSellerCentralConnectorSettingsForm',
    'a'.repeat(40),
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABCD',
    `${AWS_SECRET}a`,
    `I call it ${AWS_SECRET}`,
  ])('makes no secret key of %s', (text) => {
    expect(held(text, ['mws-secret-key', 'aws-secret-access-key'], true)).toBe(false);
  });

  test('makes hexadecimal digits a client secret', () => {
    expect(held(HEX, [])).toBe(false);
    expect(held(HEX, ['mws-secret-key'])).toBe(false);
    expect(held(HEX, ['lwa-client-secret'])).toBe(true);
    expect(held(HEX, ['shopee-partner-key'])).toBe(true);
  });

  const ASKED = ['paypal-client-secret', 'ebay-cert-id', 'tiktok-app-secret', 'other-access-token', 'other-api-key'];

  test.each([
    `${BODY}${BODY}`,
    `PRD-${HEX.slice(0, 12)}-1a2b-3c4d-5e6f-7a8b`.replaceAll('-', 'Z'),
    `EK${BODY}-x_${BODY}`,
  ])('makes %s a secret', (text) => {
    expect(held(text, [])).toBe(false);
    for (const id of ASKED) expect(held(text, [id]), id).toBe(true);
    for (const id of ['lwa-client-secret', 'etsy-keystring', 'lazada-app-key', 'shopify-api-key', 'mws-auth-token'])
      expect(held(text, [id]), id).toBe(false);
  });

  test.each([
    'me.and.you.2024@mailbox.example',
    '4ea38b7b-f563-7709-4bae-87aea1234567',
    'https://shop.example/products/1234567890abcdef',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
    'amzn1.application-oa2-client.0123456789abcdef0123456789abcdef',
    join('pk_', 'live_', BODY),
    join('sk_', 'test_', BODY),
    'JaneDoe-MyTools-PRD-a1b2c3d4e-5f6a7b8c',
    'my-shop-of-2024-and-2025-sales',
    'correct horse battery staple 1 2 3',
    `A${BODY}-${BODY}${BODY}abcdef`,
    '1234567890123456789012345678',
  ])('makes no secret of %s', (text) => {
    for (const id of ASKED) expect(held(text, [id]), id).toBe(false);
  });

  const SHAPELESS = /password|totp|private-key|webhook|^(?:lwa|sp-api|[am]ws|etsy|stripe|shopify)-|^$/;
  const ids = PLATFORMS.flatMap(({ id, credentials }) => (id === 'unnamed' ? [] : credentials));

  test.each(ids.filter(({ id, level }) => level === 'danger' && !SHAPELESS.test(id)).map(({ id }) => id))(
    'may be %s',
    (id) => {
      expect(held(`${BODY}${BODY}`, [id])).toBe(true);
    },
  );

  test.each(ids.filter(({ level }) => level !== 'danger').map(({ id }) => id))(
    'asks for nothing secret by %s',
    (id) => {
      expect(held(`${BODY}${BODY}`, [id])).toBe(false);
    },
  );
});

test.each([
  AWS_ID,
  `AWS_ACCESS_KEY_ID=${AWS_ID}`,
  `a key ${AWS_ID} in words`,
  MWS_ID,
  ` ${MWS_ID} `,
  'ASIAEXAMPLEFWR4TJ7ZQ',
])('sees the key id in %s', (text) => {
  expect(holdsKeyId(text)).toBe(true);
});

test.each([
  '',
  'AKIA',
  `order ${MWS_ID}`,
  'A2NEXAMPLETF53',
  AWS_ID.toLowerCase(),
  'JD014600006281230704',
  'ABCDEFGHIJKLMNOPQRST',
])('sees no key id in %s', (text) => {
  expect(holdsKeyId(text)).toBe(false);
});
