import type { Surroundings } from './gate';
import { isMixed } from './values';

/** Identifiers and what else has a shape of its own, among texts that could be a secret without one. */
const OTHERWISE_KNOWN = /^(?:amzn|[a-z]{2}_|[\da-f]{8}-|A[\w-]{79}$|.{0,40}-PRD-)/;
const SECRET_ID = /^(?!lwa|sp-|.ws|woo|etsy).*(secret|[sh]-token|cert-id|r-(api-)?key|ture)$/;

/** The credential that a text without a shape must be, because the page asks for it and the text is nothing else; null for none. */
export function findAsked(text: string, { asked }: Surroundings): string | null {
  if (asked.includes('lwa-client-secret') && /^[\da-f]{64}$/.test(text)) return 'lwa-client-secret';
  if (!/^[\w+/~-]{24,199}=*$/.test(text) || OTHERWISE_KNOWN.test(text) || !/\d.*[a-z].*\d/i.test(text)) return null;
  if (!isMixed(text) && /[_-]/.test(text)) return null;
  return asked.find((id) => SECRET_ID.test(id)) ?? null;
}

/** True where a text is nothing but such a credential. */
export function isAsked(text: string, surroundings: Surroundings): boolean {
  return findAsked(text.trim(), surroundings) !== null;
}

const PLATFORMS =
  /^(?:amazon|bigcommerce|ebay|etsy|lazada|mercadolibre|paypal|shopee|shopify|stripe|tiktok|walmart)(?=-)/;

/** The platform whose name the id of a credential begins with; '' for the others. */
export function platformOf(credential: string): string {
  return credential.startsWith('lwa-') ? 'amazon' : (PLATFORMS.exec(credential)?.[0] ?? '');
}
