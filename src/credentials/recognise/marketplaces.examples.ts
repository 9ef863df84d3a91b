import { HEX, join } from './join';
import type { MARKETPLACES } from './marketplaces';
import type { Examples } from './shape';

const BODY = HEX.slice(0, 32);
const LONG = HEX.slice(0, 40);

export const MARKETPLACE_EXAMPLES = {
  'shopify-admin-token': {
    examples: [
      join('shp', 'at_', BODY),
      join('X-Shopify-Access-Token: shp', 'ca_', BODY),
      join('https://key:shp', 'pa_', BODY, '@shop.myshopify.com/admin'),
    ],
    nearMisses: ['shpat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'shpat_…', BODY, 'tokens begin with shpat_ or shpca_'],
  },
  'shopify-api-secret': {
    examples: [join('shp', 'ss_', BODY), join('SHOPIFY_API_SECRET=shp', 'ss_', BODY), join("'shp", 'ss_', BODY, "'")],
    nearMisses: ['shpss_', 'shpss_xxxx', `shpss_${'0'.repeat(32)}`],
  },
  'mercadolibre-access-token': {
    examples: [
      'APP_USR-12345678-031820-X-12345678',
      join('Bearer APP_', 'USR-1234567890123456-031820-', BODY, '-123456789'),
      join('{"access_token":"APP_', 'USR-6092-3246532-', BODY, '-8035443"}'),
    ],
    nearMisses: [
      // a public key
      'APP_USR-4ea38b7b-f563-7709-4bae-87aea1234567',
      'APP_USR-xxxxxxxx',
      'APP_USR-0000000000000000-000000-X-000000000',
      'TEST-12345678-031820-X-12345678',
    ],
  },
  'woocommerce-consumer-secret': {
    examples: [join('cs_', LONG), join('consumer_secret=cs_', LONG), join('"cs_', LONG, '"')],
    nearMisses: ['cs_xxxxxxxx', join('cs_', 'live_a1b2c3d4'), join('ck_', LONG)],
  },
  'woocommerce-consumer-key': {
    examples: [join('ck_', LONG), join('consumer_key=ck_', LONG), join('"ck_', LONG, '"')],
    nearMisses: ['ck_xxxxxxxx', 'ck_1234', join('cs_', LONG)],
  },
} satisfies Readonly<Record<keyof typeof MARKETPLACES, Examples>>;
