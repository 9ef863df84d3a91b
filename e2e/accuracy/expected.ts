import type { Level } from '../browsers/browser';
import type { FormRecord } from '../corpus/record';

/** Identifiers: public, or worth nothing alone. Every id that is neither here nor below is a secret: `danger`. */
const IDENTIFIERS: readonly string[] = [
  'none',
  'seller-id',
  'marketplace-id',
  'seller-central-username',
  'lwa-client-id',
  'stripe-publishable-key',
  'paypal-client-id',
  'paypal-api-username',
  'ebay-app-id',
  'ebay-dev-id',
  'etsy-keystring',
  'walmart-client-id',
  'woocommerce-consumer-key',
  'shopee-partner-id',
  'lazada-app-key',
  'tiktok-app-key',
  'mercadolibre-client-id',
  'other-client-id',
];

/** Shared with sanction only in part, outdated, or half of a pair. */
const CAUTIONS: readonly string[] = [
  'mws-auth-token',
  'stripe-restricted-key',
  'woocommerce-consumer-secret',
  'aws-access-key-id',
];

/** The levels that a form may get, the best first. */
export function expectedLevels(form: FormRecord): readonly Level[] {
  if (!form.risky) return form.borderline ? ['none', 'caution'] : ['none'];
  const levels = form.fields.map((field) => levelOf(field.expect, form.platform));
  return [levels.find((level) => level === 'danger') ?? levels.find((level) => level === 'caution') ?? 'none'];
}

/** The level of one credential; the key of a cloud account opens a shop only where Amazon selling is meant. */
function levelOf(credential: string, platform: string): Level {
  if (IDENTIFIERS.includes(credential)) return 'none';
  if (CAUTIONS.includes(credential)) return 'caution';
  if (credential === 'aws-secret-access-key') return platform.startsWith('amazon-') ? 'danger' : 'caution';
  return 'danger';
}
