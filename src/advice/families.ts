import type { Level } from '../credentials/platform';

/** Kinds of credential that open the same things and call for the same advice. */
export type Family =
  | 'mws-key'
  | 'aws-key'
  | 'aws-key-id'
  | 'aws-unclear'
  | 'lwa-secret'
  | 'refresh-token'
  | 'access-token'
  | 'login'
  | 'one-time-code'
  | 'mws-token'
  | 'pay-key'
  | 'private-key'
  | 'watched'
  | 'platform-secret'
  | 'platform-token'
  | 'platform-password'
  | 'stripe-restricted'
  | 'woo-key'
  | 'identifier';

const AMAZON: Readonly<Record<string, Family>> = {
  'mws-secret-key': 'mws-key',
  'aws-access-key-id': 'aws-key-id',
  'aws-secret-access-key': 'aws-key',
  'mws-auth-token': 'mws-token',
  'lwa-client-secret': 'lwa-secret',
  'sp-api-refresh-token': 'refresh-token',
  'sp-api-access-token': 'access-token',
  'amazon-pay-private-key': 'pay-key',
  'seller-central-password': 'login',
  totp: 'one-time-code',
  'seller-id': 'identifier',
  'marketplace-id': 'identifier',
  'lwa-client-id': 'identifier',
  'seller-central-username': 'identifier',
};

/** Scoped keys, whose sharing the platform itself foresees, and what their last word would misplace. */
const EXCEPTIONS: Readonly<Record<string, Family>> = {
  'stripe-restricted-key': 'stripe-restricted',
  'woocommerce-consumer-secret': 'woo-key',
  'private-key': 'private-key',
  'watched-secret': 'watched',
  'other-api-key': 'platform-secret',
  'paypal-api-signature': 'platform-password',
  'shopee-partner-key': 'platform-secret',
  'stripe-secret-key': 'platform-secret',
  'walmart-private-key': 'platform-secret',
  'ebay-cert-id': 'platform-secret',
};

/** Other platforms' ids end in the platform's own noun for the thing. */
const BY_LAST_WORD: Readonly<Record<string, Family>> = {
  secret: 'platform-secret',
  token: 'platform-token',
  password: 'platform-password',
  id: 'identifier',
  key: 'identifier',
  username: 'identifier',
  keystring: 'identifier',
};

/** Those worth a warning. */
export type WarnedFamily = Exclude<Family, 'identifier'>;

/** The family of a credential, as a page asks for it; null for an id that nobody knows. */
export function familyOf(credential: string, level: Level): Family | null {
  if (credential === 'aws-secret-access-key' && level !== 'danger') return 'aws-unclear';
  const lastWord = credential.slice(credential.lastIndexOf('-') + 1);
  return AMAZON[credential] ?? EXCEPTIONS[credential] ?? BY_LAST_WORD[lastWord] ?? null;
}
