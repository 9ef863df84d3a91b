import { highest, type Level, type Platform } from './platform';
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

/** Whose credential an id names first; undefined for what no platform lists. */
export function platformOf(credential: string): Platform | undefined {
  return PLATFORMS.find(({ credentials }) => credentials.some(({ id }) => id === credential));
}

/** The level of a credential by its id; what no platform lists is a secret of nobody's in particular. */
export function levelOf(credential: string): Level {
  const listed = PLATFORMS.flatMap(({ credentials }) => credentials).filter(({ id }) => id === credential);
  return listed.length > 0 ? highest(listed.map(({ level }) => level)) : 'danger';
}
