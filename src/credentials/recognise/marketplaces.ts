import type { Shape } from './shape';
import { isReal } from './values';

const afterPrefix = (value: string) => isReal(value.slice(6));

/** Sources: https://shopify.dev/docs/apps/build/authentication-authorization, https://developers.mercadolibre.com.ar, WooCommerce's REST API. */
export const MARKETPLACES = {
  'shopify-admin-token': {
    platform: 'shopify',
    level: 'danger',
    pattern: 'shp(?:at|ca|pa)_[\\da-z]{32}',
    accepts: afterPrefix,
  },
  'shopify-api-secret': { platform: 'shopify', level: 'danger', pattern: 'shpss_[\\da-z]{32}', accepts: afterPrefix },
  'mercadolibre-access-token': {
    platform: 'mercadolibre',
    level: 'danger',
    pattern: 'APP_USR-\\d{4,}-\\d{6,7}-\\w+-\\d{5,}',
    accepts: isReal,
  },
  'woocommerce-consumer-secret': {
    platform: 'woocommerce',
    level: 'caution',
    pattern: '\\bcs_[\\da-f]{40}\\b',
    accepts: isReal,
  },
  'woocommerce-consumer-key': {
    platform: 'woocommerce',
    level: 'none',
    pattern: '\\bck_[\\da-f]{40}\\b',
    accepts: isReal,
  },
} as const satisfies Readonly<Record<string, Shape>>;
