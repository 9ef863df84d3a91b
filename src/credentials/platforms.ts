import type { Platform } from './platform';
import { amazon } from './platforms/amazon';
import { bigcommerce } from './platforms/bigcommerce';
import { ebay } from './platforms/ebay';
import { etsy } from './platforms/etsy';
import { lazada } from './platforms/lazada';
import { marketplaces } from './platforms/marketplaces';
import { mercadolibre } from './platforms/mercadolibre';
import { paypal } from './platforms/paypal';
import { shopee } from './platforms/shopee';
import { shopify } from './platforms/shopify';
import { stripe } from './platforms/stripe';
import { tiktok } from './platforms/tiktok';
import { walmart } from './platforms/walmart';
import { woocommerce } from './platforms/woocommerce';

/** Every platform whose credentials are known. */
export const PLATFORMS: readonly Platform[] = [
  amazon,
  shopify,
  woocommerce,
  ebay,
  etsy,
  walmart,
  stripe,
  paypal,
  shopee,
  lazada,
  tiktok,
  mercadolibre,
  bigcommerce,
  ...marketplaces,
];
